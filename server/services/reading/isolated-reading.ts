import { availableParallelism } from 'node:os';
import { AppError } from '../../errors.ts';
import { proposeLinks } from '../../extract/matching/propose-links.ts';
import type { Reading } from '../context.ts';
import type { ReadingLimits } from './limits.ts';
import { startReadingProcess, type JobOutcome } from './reading-process.ts';
import { takeTurns } from './take-turns.ts';
import type { Alignment, JobValue, ReadingJob, Refusal, UploadReading } from './upload.ts';
import type { GridReading } from '../../documents/sheet-grid.ts';
import { warmProcesses, type WarmOptions } from './warm-processes.ts';

export interface IsolatedOptions {
  /** The module of the reading process: `server/reading-process.ts`, or what it was built into. */
  readonly entry: URL;
  readonly limits: ReadingLimits;
  /** How long a process waits for more, and how many files it reads. */
  readonly warm?: WarmOptions;
}

const MOST_AT_A_TIME = 4;
const WARM: WarmOptions = { idleMs: 20_000, mostJobs: 100 };
/** Comparisons that take a few milliseconds; more of them leave this thread. */
const FEW_COMPARISONS = 2500;

/** The reading of a server: files in processes beside it, at most half the processors' worth at a time. */
export function isolatedReading({ entry, limits, warm = WARM }: IsolatedOptions): Reading {
  const width = Math.max(1, Math.min(MOST_AT_A_TIME, Math.floor(availableParallelism() / 2)));
  const inTurn = takeTurns(width);
  const inProcess = warmProcesses(() => startReadingProcess(entry, limits), warm);
  const run = (job: ReadingJob) => inTurn(() => inProcess(job));
  return {
    readUpload: async (upload) => {
      const outcome = await run({ kind: 'read', upload });
      return 'overrun' in outcome ? refusal(outcome.overrun, limits) : (valueOf(outcome) as UploadReading);
    },
    readSheet: async (upload) => {
      const outcome = await run({ kind: 'grid', upload });
      return 'overrun' in outcome ? refusal(outcome.overrun, limits) : (valueOf(outcome) as GridReading);
    },
    align: async (known, metrics) => {
      if (known.length * metrics.length <= FEW_COMPARISONS) return proposeLinks(known, metrics);
      const outcome = await run({ kind: 'align', known, metrics });
      if (!('overrun' in outcome)) return valueOf(outcome) as Alignment;
      const { code, params } = refusal(outcome.overrun, limits);
      throw new AppError('unreadable_file', { ...params, reason: code });
    },
  };
}

function refusal(overrun: 'time' | 'memory', { seconds, megabytes }: ReadingLimits): Refusal {
  return overrun === 'time'
    ? { ok: false, code: 'reading_too_slow', params: { seconds } }
    : { ok: false, code: 'reading_too_large', params: { megabytes } };
}

/** @throws the error of the other process, with its stack */
function valueOf(outcome: Exclude<JobOutcome, { overrun: unknown }>): JobValue {
  if (outcome.isDone) return outcome.value;
  throw Object.assign(new Error(outcome.message), { stack: outcome.stack });
}
