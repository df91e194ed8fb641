/** Runs the jobs in order, at most `width` at a time, and answers their results in the order of the jobs. */
export async function runBounded<T>(
  jobs: readonly (() => Promise<T>)[],
  width: number,
): Promise<readonly T[]> {
  const results = new Map<number, T>();
  const waiting = jobs.entries();
  const work = async (): Promise<void> => {
    for (const [index, job] of waiting) results.set(index, await job());
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, work));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
