/** Milliseconds of every answer until `end` is there; one question after the other, with short pauses. */
export async function askWhile(url: string, end: Promise<unknown>): Promise<readonly number[]> {
  const over = new AbortController();
  const stop = () => over.abort();
  void end.then(stop, stop);
  const times: number[] = [];
  while (!over.signal.aborted) {
    times.push(await askOnce(url));
    await pause(PAUSE_MS);
  }
  return times;
}

const PAUSE_MS = 5;

/** Milliseconds until the whole answer is there. @throws Error for any other answer than a good one */
export async function askOnce(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - started;
}

/** The time that `share` of all times stay below: 0.5 for the middle, 0.99 for nearly all. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
