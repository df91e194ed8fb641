/** What people enter by hand instead of, or beside, a report: plain words for services, API and screen. */
import type { Basis, Bound, Direction, Form } from './indicator.ts';
import type { PeriodObservations } from './observation-history.ts';
import type { Target } from './indicator.ts';

/** A figure as a person states it; without a unit or basis it has those of the indicator. */
export interface FigureByHand {
  readonly value: number;
  readonly unit?: string;
  readonly basis?: Basis;
  /** ISO date or month it speaks for; null for the end of the quarter. */
  readonly asOf?: string | null;
}

/** A year's target as a person states it. `low` and `high` belong to a range and to nothing else. */
export interface TargetByHand {
  readonly value: number;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly strict?: boolean;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** What an indicator is; what is absent stays as it is. */
export interface IndicatorSettings {
  readonly name?: string;
  /** null: none. */
  readonly nameEn?: string | null;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly form?: Form;
  /** What figures entered by hand cover; null: as reports state it. */
  readonly basis?: Basis | null;
  /** How much it counts in a weighted attainment; null: no weight. */
  readonly weight?: number | null;
  /** Place among the gauges that the board shows large, from 0; null: not pinned. */
  readonly pinnedOrder?: number | null;
}

/** Where a figure or target stands after a person wrote it. */
export interface Written {
  readonly indicatorId: string;
  /** Quarter it was entered for. */
  readonly period: string;
  /** False when it stood like that already: nothing was written and nothing logged. */
  readonly changed: boolean;
  /** For undoing it: what was entered by hand for the quarter, the row in it, its last step. Null when there is none. */
  readonly editionId: string | null;
  readonly metricId: string | null;
  readonly revision: string | null;
}

export interface WrittenFigure extends Written {
  /** Every statement of the quarter; the newest answers, the others stay. */
  readonly statements: PeriodObservations['statements'];
}

export interface WrittenTarget extends Written {
  readonly year: number;
  /** null when it was taken away. */
  readonly target: Target | null;
}
