/** Several quarters of an organisation side by side, as the API answers them. */
import type { Status } from './attainment.ts';
import type { Computed } from './computed.ts';
import type { WordRun } from './diff-words.ts';
import type { Basis, Bound, How, Review } from './indicator.ts';
import type { Span } from './provenance.ts';
import type { EditionView } from './scorecard.ts';

export interface ComparedFigure {
  readonly value: number;
  readonly unit: string;
}

/** A target as one report states it. */
export interface ComparedTarget extends ComparedFigure {
  readonly bound: Bound;
  readonly strict: boolean;
  readonly low: number | null;
  readonly high: number | null;
}

/** A computed number without its inputs: a matrix has thousands. */
export type ComparedChange = Pick<Computed, 'value' | 'unit' | 'refused'>;

/** An indicator in one quarter. */
export interface ComparedCell {
  readonly target: ComparedTarget | null;
  readonly actual: ComparedFigure | null;
  /** The figure in the unit of the row; null without one or in an unlike unit. */
  readonly value: number | null;
  readonly attainment: number | null;
  readonly used: number | null;
  readonly toTarget: number | null;
  readonly elapsed: number | null;
  readonly paceGap: number | null;
  readonly status: Status;
  readonly bucket: Status | 'pending';
  readonly review: Review | null;
  readonly basis: Basis | null;
  readonly how: How | null;
  readonly isIllustrative: boolean;
  /** Where the figure stands in the report of the quarter. */
  readonly span: Span | null;
  /** What the quarter brought by itself, in the unit of the row, and as percent of the year's target. */
  readonly single: ComparedChange;
  readonly singleShare: number | null;
  readonly yearOnYear: ComparedChange;
  readonly quarterOnQuarter: ComparedChange;
}

export interface ComparedRow {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  /** One a period; null where the report of the quarter does not name it. */
  readonly cells: readonly (ComparedCell | null)[];
  /** Those of the periods that begin a new definition: lines end before them, growth across them is refused. */
  readonly breaks: readonly string[];
}

export interface ComparedPeriod {
  readonly period: string;
  readonly edition: EditionView | null;
  /** Percent of the year gone at its end. */
  readonly elapsed: number;
  /** No report of the year reaches it yet: not due rather than not reported. */
  readonly isFuture: boolean;
}

/** A task that one report lists and the other does not, or words otherwise. */
export interface TaskDifference {
  readonly kind: 'added' | 'dropped' | 'reworded';
  readonly no: string | null;
  readonly title: string;
  /** For a reworded task: the title before, and what changed word by word. */
  readonly previous: string | null;
  readonly words: readonly WordRun[];
  /** Its title in the later report; of a dropped one in the earlier. */
  readonly span: Span | null;
}

/** A figure of one report with the place that says it. */
export interface QuotedFigure extends ComparedFigure {
  readonly span: Span | null;
}

/** A number that differs between two reports; null on a side that does not state it. */
export interface NumberDifference {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly of: 'target' | 'actual';
  readonly before: QuotedFigure | null;
  readonly after: QuotedFigure | null;
}

/** An indicator that only one of two reports names. */
export interface MetricDifference {
  readonly kind: 'added' | 'dropped';
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly target: QuotedFigure | null;
}

/** What changed from one report to another. */
export interface EditionDifference {
  /** Quarters of the two reports. */
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly TaskDifference[];
  readonly metrics: readonly MetricDifference[];
  readonly numbers: readonly NumberDifference[];
}

/** Any two reports of an organisation, the earlier one first. */
export interface ReportComparison extends EditionDifference {
  readonly organisationId: string;
  readonly before: EditionView;
  readonly after: EditionView;
}

export interface PeriodComparison {
  readonly organisationId: string;
  readonly periods: readonly ComparedPeriod[];
  readonly rows: readonly ComparedRow[];
  /** Between neighbours of `periods` that both have a report. */
  readonly differences: readonly EditionDifference[];
}
