/** What a person decides about a metric that was read: plain words for services, API and screen. */
import type { Basis, Bound, Direction, Observation, Review, Target } from './indicator.ts';
import type { Span, SpanRole } from './provenance.ts';

/** Words of the report a person marked, as offsets into its stored text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: SpanRole;
}

/** A target as a person states it. `low` and `high` belong to a range and to nothing else. */
export interface TargetEntry {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly marks: readonly Mark[];
}

/** A figure as a person states it. `asOf` is an ISO date or month, null for the end of the report's period. */
export interface ActualEntry {
  readonly value: number;
  readonly unit: string;
  readonly basis: Basis;
  readonly asOf: string | null;
  readonly marks: readonly Mark[];
}

/** What a correction changes; what is absent stays, null takes target or figure away. */
export interface Correction {
  readonly name?: string;
  readonly direction?: Direction;
  readonly target?: TargetEntry | null;
  readonly actual?: ActualEntry | null;
}

/**
 * accept: the figure is right · discard: it is not the result (`figure`), or no target at all (`metric`)
 * · reopen: back to waiting for a check · correct: other values, which are accepted with it
 * · link: it belongs to another indicator (`to`), or to none that is known (null: a new one).
 */
export type Decision =
  | { readonly action: 'accept' }
  | { readonly action: 'discard'; readonly what: 'figure' | 'metric' }
  | { readonly action: 'reopen' }
  | { readonly action: 'correct'; readonly change: Correction }
  | { readonly action: 'link'; readonly to: string | null };

/** One step of a metric's history. */
export interface DecisionView {
  readonly id: string;
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  readonly before: DecidedState | null;
  readonly after: DecidedState | null;
  /** Somebody took it back later. */
  readonly isUndone: boolean;
}

/** What stood before or after a step, as a history shows it. */
export interface DecidedState {
  readonly name: string;
  readonly target: { readonly value: number; readonly unit: string } | null;
  readonly actual: { readonly value: number; readonly unit: string; readonly review: Review } | null;
  readonly isDiscarded: boolean;
}

/** All that a form shows of a metric. */
export interface MetricNow {
  readonly indicatorId: string;
  readonly name: string;
  readonly direction: Direction;
  readonly target: Target | null;
  readonly actual: Observation | null;
  readonly review: Review | null;
  readonly isDiscarded: boolean;
}

/** Why a change was refused: the step that somebody made since, what it found, and what stands now. */
export interface Conflict<T> {
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  readonly action: string;
  readonly reason: string | null;
  /** What the next attempt must name. */
  readonly revision: string | null;
  readonly before: T | null;
  readonly current: T;
}

/**
 * Whether the words a person marked say the number they typed, so that the figure is stated and not made by
 * hand: one marked number holds exactly its digits, thousands separators aside.
 */
export function isVerbatim(value: number, spans: readonly Span[]): boolean {
  return spans.some(({ role, quote }) => {
    if (role !== 'number') return false;
    const digits = /\d+(?:\.\d+)?/u.exec(quote.normalize('NFKC').replaceAll(/[,\s]/gu, ''))?.[0];
    return digits !== undefined && Number(digits) === value;
  });
}

/** What a person said about an indicator in a quarter. */
export interface RemarkView {
  readonly id: string;
  readonly indicatorId: string;
  readonly period: string;
  readonly text: string;
  readonly actor: string;
  readonly at: string;
  /** When its author last reworded it; null while it stands as written. */
  readonly editedAt: string | null;
  /** The last change, which the next one must name; null before any. */
  readonly revision: string | null;
}
