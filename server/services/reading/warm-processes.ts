import type { JobOutcome, ReadingProcess } from './reading-process.ts';
import type { ReadingJob } from './upload.ts';

export interface WarmOptions {
  /** A process that nobody needs ends after this. */
  readonly idleMs: number;
  /** No process reads more than this, whatever it forgets to let go of. */
  readonly mostJobs: number;
}

interface Resting {
  readonly process: ReadingProcess;
  readonly served: number;
  readonly end: NodeJS.Timeout;
}

/**
 * Runs jobs in processes that wait for the next one for a while: starting one costs ten times what an ordinary file
 * does. What fails in a process that has read others before is tried once more in a new one, so that no answer depends
 * on what was read earlier; only what takes too long is not, since its time counts for itself alone.
 */
export function warmProcesses(
  start: () => ReadingProcess,
  { idleMs, mostJobs }: WarmOptions,
): (job: ReadingJob) => Promise<JobOutcome> {
  const resting: Resting[] = [];

  function rest(process: ReadingProcess, served: number): void {
    if (!process.isFit() || served >= mostJobs) {
      process.end();
      return;
    }
    const end = setTimeout(() => {
      resting.splice(resting.indexOf(place), 1);
      process.end();
    }, idleMs).unref();
    const place = { process, served, end };
    resting.push(place);
  }

  async function serve(process: ReadingProcess, served: number, job: ReadingJob): Promise<JobOutcome> {
    try {
      return await process.run(job);
    } finally {
      rest(process, served + 1);
    }
  }

  /** The one that rested last; the others grow old and end. */
  function wake(): Resting | null {
    const place = resting.pop() ?? null;
    if (place === null) return null;
    clearTimeout(place.end);
    return place.process.isFit() ? place : wake();
  }

  return async (job) => {
    const warm = wake();
    if (warm !== null) {
      const outcome = await serve(warm.process, warm.served, job).catch(() => null);
      if (outcome !== null && isFinal(outcome)) return outcome;
    }
    return serve(start(), 0, job);
  };
}

function isFinal(outcome: JobOutcome): boolean {
  return 'overrun' in outcome ? outcome.overrun === 'time' : outcome.isDone;
}
