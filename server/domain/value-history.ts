/** Everything that ever happened to a value of a report. */
import type { DecidedState } from './review.ts';

/**
 * upload: its report came · rule: accepted without a person · decision: a step of review · columns: the table was read
 * anew · report: withdrawn or put back · superseded: a later report of the quarter states it · quarter: published,
 * locked or opened again.
 */
export type ValueEventKind = 'upload' | 'rule' | 'decision' | 'columns' | 'report' | 'superseded' | 'quarter';

export interface ValueEvent {
  readonly id: string;
  readonly kind: ValueEventKind;
  /** As logged: `metric.corrected`, `report.imported` … */
  readonly action: string;
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
  /** The report that it happened in. */
  readonly editionId: string | null;
  readonly before: DecidedState | null;
  readonly after: DecidedState | null;
  /** Somebody took it back later. */
  readonly isUndone: boolean;
  /** Rule and version that decided, `stated_without_doubt@1`; null where a person did. */
  readonly rule: string | null;
}
