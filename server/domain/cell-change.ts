/** What differs between two readings of one report, or between a report and the corrected file that takes its place. */
import type { WordRun } from './diff-words.ts';

/** One cell that says something else: a field of the report, of a task, a metric or a milestone. */
export interface CellChange {
  readonly what: 'report' | 'task' | 'metric' | 'milestone';
  /** Task it belongs to; null for the report itself and for what belongs to none. */
  readonly taskNo: string | null;
  readonly task: string | null;
  /** Title of the task, name of the metric or goal of the milestone. */
  readonly name: string;
  /**
   * `whole` for what came (`was` null) or went (`becomes` null); for a report `title`, `issuedOn`, `indexNo`; for a
   * task `title`, `owners` or the role of a column (`progress`, `problems`, `next` …); for a metric `target`,
   * `bound`, `actual`, `review`; for a milestone `status`, `evidence`.
   */
  readonly field: string;
  readonly was: string | null;
  readonly becomes: string | null;
  /** For words on both sides: what stays, goes and comes; else empty. */
  readonly words: readonly WordRun[];
  /** Where the report that stands says it; null where it says nothing of it, and for what has no one place. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The sentence of the new reading that says it; null as above. */
  readonly quote: string | null;
}

/** What becomes of a person's decision about an earlier file of the quarter. */
export interface DecisionOutcome {
  readonly what: 'metric' | 'milestone' | 'columns';
  readonly name: string;
  /**
   * kept: it holds in the new file · settled: the new file says by now what the person said · waiting: the new file
   * says something else, a person looks again · lost: the new file has no place for it.
   */
  readonly outcome: 'kept' | 'settled' | 'waiting' | 'lost';
  readonly actor: string;
  readonly reason: string | null;
}
