/** What people enter by hand instead of, or beside, a report: plain words for services, API and screen. */
import type { Basis, Bound, Direction, Form, How, Review, Target } from './indicator.ts';
import type { PeriodObservations } from './observation-history.ts';
import type { OrganisationView } from './scorecard.ts';

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

/** What stands by hand in a cell, for changing and undoing it. */
export interface HandCell {
  readonly editionId: string;
  readonly metricId: string;
  readonly revision: string | null;
  /** Who wrote it last, and when. */
  readonly actor: string;
  readonly at: string;
}

/** A quarter of an indicator in the grid. */
export interface EntryCell {
  readonly period: string;
  /** The figure that answers, in the unit of the row; null where there is none. */
  readonly value: number | null;
  readonly how: How | null;
  readonly review: Review | null;
  readonly basis: Basis | null;
  /** The figure that answers was entered by hand. */
  readonly isByHand: boolean;
  /** What was entered by hand, also where a later report answers. */
  readonly entered: number | null;
  readonly hand: HandCell | null;
}

/** The year's target in the grid. */
export interface EntryTarget extends Target {
  /** First quarter that it holds for; null while no quarter of the year has a figure. */
  readonly from: string | null;
  readonly isByHand: boolean;
  readonly hand: HandCell | null;
}

export interface EntryRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly form: Form;
  readonly basis: Basis | null;
  readonly weight: number | null;
  readonly pinnedOrder: number | null;
  readonly target: EntryTarget | null;
  /** The four quarters of the year. */
  readonly cells: readonly EntryCell[];
}

/** A year of an organisation as a grid to type into. */
export interface EntryGrid {
  readonly organisation: OrganisationView;
  readonly year: number;
  readonly quarters: readonly {
    readonly period: string;
    readonly isLocked: boolean;
    readonly hasReport: boolean;
  }[];
  readonly rows: readonly EntryRow[];
}
