/** What a person decides about a metric that was read: plain words for services, API and screen. */
import type { Basis, Bound, Direction, Review } from './indicator.ts';
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
 * · reopen: back to waiting for a check · correct: other values, which are accepted with it.
 */
export type Decision =
  | { readonly action: 'accept' }
  | { readonly action: 'discard'; readonly what: 'figure' | 'metric' }
  | { readonly action: 'reopen' }
  | { readonly action: 'correct'; readonly change: Correction };

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
}
