/** Several quarters of an organisation side by side, as the API answers them. */
import type { Status } from './attainment.ts';
import type { WordRun } from './diff-words.ts';
import type { Bound, Review } from './indicator.ts';
import type { EditionView } from './scorecard.ts';

export interface ComparedFigure {
  readonly value: number;
  readonly unit: string;
}

/** An indicator in one quarter. */
export interface ComparedCell {
  readonly target: (ComparedFigure & { readonly bound: Bound; readonly high: number | null }) | null;
  readonly actual: ComparedFigure | null;
  readonly attainment: number | null;
  readonly status: Status;
  readonly bucket: Status | 'pending';
  readonly review: Review | null;
}

export interface ComparedRow {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** One a period; null where the report of the quarter does not name it. */
  readonly cells: readonly (ComparedCell | null)[];
}

/** A task that one report lists and the other does not, or words otherwise. */
export interface TaskDifference {
  readonly kind: 'added' | 'dropped' | 'reworded';
  readonly no: string | null;
  readonly title: string;
  /** For a reworded task: the title before, and what changed word by word. */
  readonly previous: string | null;
  readonly words: readonly WordRun[];
}

/** A number that differs between two reports; null on a side that does not state it. */
export interface NumberDifference {
  readonly indicatorId: string;
  readonly name: string;
  readonly of: 'target' | 'actual';
  readonly before: ComparedFigure | null;
  readonly after: ComparedFigure | null;
}

/** What changed from one period's report to the next one's. */
export interface EditionDifference {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly TaskDifference[];
  readonly numbers: readonly NumberDifference[];
}

export interface PeriodComparison {
  readonly organisationId: string;
  readonly periods: readonly { readonly period: string; readonly edition: EditionView | null }[];
  readonly rows: readonly ComparedRow[];
  /** Between neighbours of `periods` that both have a report. */
  readonly differences: readonly EditionDifference[];
}
