/** What indicators are and how they are judged, as the pages that set it show it. */
import type { Decided, Said } from './decided.ts';
import type { Basis, Direction, Form } from './indicator.ts';
import type { OrganisationView } from './scorecard.ts';
import type { StatedThresholds } from './thresholds.ts';

/** The board shows no more gauges than this: a row of dials is not read, a ruler is. */
export const MOST_GAUGES = 2;

/** The indicators that the board shows large. */
export interface GaugeChoice {
  /** In their order; empty: the board chooses by rule. */
  readonly indicatorIds: readonly string[];
  /** What a change must name; null while nothing is pinned. */
  readonly revision: string | null;
}

/** One indicator with all that people set of it. */
export interface DefinitionRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly form: Form;
  /** What figures entered by hand cover; null: as reports state it. */
  readonly basis: Basis | null;
  readonly weight: number | null;
  readonly pinnedOrder: number | null;
  /** Who set its settings last, and what a change must name; null while they are as its first report has them. */
  readonly said: Said | null;
  readonly decided: Decided;
  /** Thresholds of its own; null: those of the organisation. */
  readonly thresholds: StatedThresholds | null;
}

/** Every indicator of an organisation. */
export interface DefinitionList {
  readonly organisation: OrganisationView;
  /** Month that the year starts with. */
  readonly yearStart: number;
  /** Quarters that take no change, such as 2021-Q3. */
  readonly lockedPeriods: readonly string[];
  readonly gauges: GaugeChoice;
  readonly rows: readonly DefinitionRow[];
}
