/** The nouns that extraction, store, API and screens share. Values are as written; `unit.ts` scales them. */
import type { Span } from './provenance.ts';

/** How a target bounds the actual: exactly/at least what was promised, ≥, ≤, about, or between low and high. */
export type Bound = 'eq' | 'gte' | 'lte' | 'approx' | 'range';

/** What a figure covers: the year so far, one period alone, or a state (rate, stock, average). */
export type Basis = 'cumulative' | 'new' | 'level';

/** How a figure came about, strongest first; a computed one takes the weakest of its inputs. */
export type How = 'stated' | 'counted' | 'derived' | 'backfilled' | 'manual';

/** Accepted values count; pending ones wait for a check and never count as met or behind. */
export type Review = 'accepted' | 'pending' | 'discarded';

/** Whether more or less of it is good. */
export type Direction = 'up' | 'down';

/** A target on the value itself, or on its change against a baseline (提高1个百分点). */
export type Form = 'level' | 'change';

export type MilestoneStatus = 'done' | 'in_progress' | 'not_started' | 'not_mentioned';

/** A number with its unit exactly as the report writes it: 1157, 亿元. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export interface Target extends Amount {
  readonly bound: Bound;
  /** 超过3000家: the bound itself is not enough. */
  readonly strict: boolean;
  /** Ends of a range, in `unit`; null for every other bound. `value` equals `low`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly spans: readonly Span[];
}

export interface Observation extends Amount {
  readonly basis: Basis;
  readonly how: How;
  /** ISO date (or `2021-01` when only the month is known) the figure speaks for; null when the report does not say. */
  readonly asOf: string | null;
  readonly spans: readonly Span[];
}

/** The report's own statement about the attainment (已超额完成), and whether the numbers bear it out. */
export interface Claim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly holds: boolean | null;
}
