/** The shapes that services answer and views show. Plain data; every figure keeps its spans. */
import type { Assessment, Status } from './attainment.ts';
import type { Derived, ManualStatus, Why } from './derived.ts';
import type {
  Backfilled,
  ExplainedTarget,
  IndicatorDecided,
  MetricDecided,
  RevisionReason,
} from './decided.ts';
import type { PromiseOutcome } from './edition-change.ts';
import type { Params, Reason, Severity } from './finding.ts';
import type { Lang } from './format.ts';
import type { HeadlineSegment } from './headline.ts';
import type { Claim, Direction, Form, Observation, Review, Target } from './indicator.ts';
import type { Span } from './provenance.ts';
import type { PeriodObservations } from './observation-history.ts';
import type { PeriodView } from './period-view.ts';
import type { BoardTask } from './task-view.ts';
import type { SummarySentence } from './summary.ts';
import type { TimelineStatus } from './timeline.ts';

export type { ReportDetail, ReportStatus, ReportSummary, TextBlock } from './report-view.ts';

/** What a board shows a metric under: its status when accepted, else that it waits. */
export type Bucket = Status | 'pending';
export type Counts = Readonly<Record<Bucket, number>>;

/** A quarter of an organisation: figures may still change, are published, or are sealed. */
export type PeriodState = 'working' | 'published' | 'locked';

export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly isSample: boolean;
}

/** One imported report, the edition every row points to. */
export interface EditionView {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly issuedOn: string | null;
  readonly indexNo: string | null;
  readonly fileName: string;
  /** Made up for the demonstration, not published by anybody; charts hatch such values. */
  readonly isIllustrative: boolean;
}

export interface FindingView {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly taskNo: string | null;
  readonly indicatorId: string | null;
  readonly params: Params;
  readonly spans: readonly Span[];
}

/** A finding of any report of an indicator, with the report and quarter it belongs to. */
export interface DatedFinding extends FindingView {
  readonly editionId: string;
  readonly period: string;
  /** Quarter of the report that shows it; a metric that was dropped belongs to the last one before that has it. */
  readonly noticedIn: string;
}

/** A number that might be the actual but counts another kind of thing; never used, always shown with its reason. */
export interface CandidateView {
  readonly value: number;
  readonly unit: string;
  readonly reasons: readonly Reason[];
  readonly spans: readonly Span[];
  /** How near it comes to the target, 0 to about 1.5; null where reading did not keep it. */
  readonly score: number | null;
}

/** How well a figure fits its target: a score (0 to about 1.5), that of the next best figure, and what spoke for it. */
export interface PairView {
  readonly score: number;
  readonly runnerUp: number | null;
  readonly because: readonly string[];
}

/** One quarter of a metric in a trend; value and assessment null where nothing was reported. */
export interface TrendPoint {
  readonly period: string;
  readonly editionId: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly review: Review | null;
  readonly isIllustrative: boolean;
  /** After the shown quarter, and no report of the year reaches it: not due rather than not reported. */
  readonly isFuture: boolean;
  readonly assessment: Assessment | null;
  /** Why the figures count something else from this quarter on; null where they do not: a line breaks here. */
  readonly startsBreak: string | null;
  /** Where no report of the quarter gave a figure: what events that a later one dates had brought; never stated. */
  readonly backfilled: Backfilled | null;
  /** How the quarter is remembered: a red one that was made up for is `recovered`; null unless accepted. */
  readonly timeline: TimelineStatus | null;
}

/** The year's first target where a later report stated another one, and the figure judged by it. */
export interface OriginalTarget {
  readonly target: Target;
  /** Quarter of the report that stated it, and the report. */
  readonly statedIn: string;
  readonly editionId: string;
  readonly assessment: Assessment;
  /** Why it was revised; null while nobody said. */
  readonly reason: RevisionReason | null;
}

export interface ScorecardMetric extends MetricDecided {
  readonly indicatorId: string;
  /** Id within its report; null where no report states it. */
  readonly metricId: string | null;
  /** The last step of its review, which a change must name; null before any. */
  readonly revision: string | null;
  /** A person said that this is no target: shown in its report only, counted nowhere. */
  readonly isDiscarded: boolean;
  readonly name: string;
  readonly nameEn: string | null;
  /** The task of its report that it stands under; null without one. */
  readonly taskId: string | null;
  readonly taskNo: string | null;
  readonly owners: readonly string[];
  readonly isPinned: boolean;
  /** Place among the gauges that the board shows large, from 0; null for the others. */
  readonly pinnedOrder: number | null;
  /** How much a person lets it count in a weighted attainment; null without. */
  readonly weight: number | null;
  readonly direction: Direction;
  readonly form: Form;
  readonly target: Target | null;
  /** null while the year's target was never revised. */
  readonly original: OriginalTarget | null;
  readonly actual: Observation | null;
  readonly attainment: number | null;
  readonly used: number | null;
  readonly toTarget: number | null;
  readonly elapsed: number | null;
  readonly paceGap: number | null;
  readonly status: Status;
  readonly rule: string;
  readonly why: Why;
  /** Decides the bucket, but for a figure that waits for a check. */
  readonly manual: ManualStatus | null;
  readonly bucket: Bucket;
  /** null when there is no figure to review. */
  readonly review: Review | null;
  readonly reasons: readonly Reason[];
  readonly claim: Claim | null;
  readonly candidates: readonly CandidateView[];
  /** Why the target got this figure; null where a person or a table's row said so, or without a figure. */
  readonly pair: PairView | null;
  /** For a target without figure: the sentence of the report that comes nearest to it. */
  readonly said: Span | null;
  readonly findings: readonly FindingView[];
  /** The four quarters of the year. */
  readonly trend: readonly TrendPoint[];
}

export interface Scorecard {
  readonly organisation: OrganisationView;
  readonly period: string;
  readonly periodState: PeriodState;
  /** Share of the year gone at the period's end, percent. */
  readonly elapsed: number;
  /** Last day of the period, ISO date. */
  readonly dataTo: string;
  /** null: no report for this quarter; `newestPeriod` tells where to look instead, and is null otherwise. */
  readonly edition: EditionView | null;
  readonly newestPeriod: string | null;
  /** The four quarters of the shown year. */
  readonly periods: readonly PeriodView[];
  readonly headline: Readonly<Record<Lang, readonly HeadlineSegment[]>>;
  /** The quarter in sentences, in coded form; the languages word them. */
  readonly summary: readonly SummarySentence[];
  /** Every responsible unit of the report, in its order, whatever the board is narrowed to. */
  readonly owners: readonly string[];
  readonly counts: Counts;
  /** Indicators of the shown list whose link to earlier reports waits for a person. */
  readonly openLinks: number;
  readonly metrics: readonly ScorecardMetric[];
  readonly tasks: readonly BoardTask[];
  readonly findings: readonly FindingView[];
}

/** What one report calls an indicator. */
export interface IndicatorMention {
  readonly editionId: string;
  readonly period: string;
  readonly title: string;
  readonly name: string;
}

/** Everything on the metric page. */
export interface IndicatorDetail extends IndicatorDecided {
  readonly organisation: OrganisationView;
  readonly period: string;
  readonly elapsed: number;
  readonly edition: EditionView | null;
  readonly metric: ScorecardMetric;
  readonly task: {
    readonly no: string | null;
    readonly title: string;
    readonly shortTitle: string;
    readonly titleEn: string | null;
  } | null;
  /** 问题 and 下一步 of the metric's task in this edition, cut into items. */
  readonly problems: readonly Span[];
  readonly nextSteps: readonly Span[];
  readonly measures: readonly Span[];
  /** Every report that names it, by quarter. */
  readonly mentions: readonly IndicatorMention[];
  /** Every target that a report stated, by year, oldest first; a revised one stays. */
  readonly targets: readonly ExplainedTarget[];
  /** Every figure that a report stated, by period; a restated one stays. */
  readonly observations: readonly PeriodObservations[];
  readonly derived: Derived;
  /** Findings of every report, oldest first. */
  readonly findings: readonly DatedFinding[];
  /** What the report before promised for the metric's task, and what became of it. */
  readonly promises: readonly PromiseOutcome[];
  /** Last year's four quarters; empty when no report of that year was imported. */
  readonly previousYear: readonly TrendPoint[];
  /** Neighbours in the order of the board. */
  readonly previousId: string | null;
  readonly nextId: string | null;
}

export interface IndicatorSummary {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly periods: readonly string[];
}
