/** The log of what people and the program changed, as a screen lists it. */

/** Kinds of steps to filter by; each is the beginning of the actions it holds. */
export const LOG_KINDS = [
  'report',
  'metric',
  'milestone',
  'indicator',
  'period',
  'thresholds',
  'baseline',
  'target_level',
  'plan',
  'series_break',
  'revision',
  'status',
  'organisation',
  'sample',
  'remark',
  'follow_up',
  'embed',
  'sheet',
  'dispatch',
  'columns',
  'step',
] as const;

export type LogKind = (typeof LOG_KINDS)[number];

export interface LogEntry {
  readonly id: string;
  /** Place in the log, from 1. */
  readonly sequence: number;
  /** `metric.corrected`. */
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  /** The report it belongs to, and its quarter. */
  readonly editionId: string | null;
  readonly period: string | null;
  /** What it is about, in the words of the data: a metric's name, a report's title. */
  readonly about: string | null;
  /** What stood before and after, a line each: name of the field and value. */
  readonly changes: readonly LogChange[];
  /** It can be taken back from here: a big step, or a setting that nothing set anew since. */
  readonly canUndo: boolean;
}

export interface LogChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface LogPage {
  readonly organisationId: string;
  readonly entries: readonly LogEntry[];
  /** Where the next page goes on; null at the end of the log. */
  readonly next: number | null;
}
