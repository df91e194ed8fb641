/** One thing to time: `run` answers something that depends on its work, so that none of it is optimised away. */
export interface Job {
  readonly name: string;
  readonly run: () => unknown;
  /** Calls per round, so that short and long jobs take about as long. */
  readonly times: number;
}

/**
 * Nanoseconds per call of each job: the fastest of `rounds` rounds, in which the jobs take turns. What else the
 * machine does then hits all of them alike, and their ratios hold.
 */
export function measureInterleaved(jobs: readonly Job[], rounds: number): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  let kept: unknown = null;
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, times } of jobs) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < times; call += 1) kept = run();
      const each = Number(process.hrtime.bigint() - start) / times;
      best.set(name, Math.min(each, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  if (kept === undefined) throw new Error('a job must answer something');
  return best;
}
