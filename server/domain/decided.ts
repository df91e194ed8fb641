/** What people said about an indicator beside what its reports say, as the API answers it. */
import type { Review } from './indicator.ts';
import type { AwaitedLink, LinkOption } from './link-check.ts';
import type { Span } from './provenance.ts';
import type { TargetVersion } from './target-history.ts';
import type { TargetBand, TargetLevel } from './target-levels.ts';

/** Who said something, and when. */
export interface Said {
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  /** What a change of it must name, so that nobody overwrites what they have not seen. */
  readonly revision: string;
}

export interface BaselineView extends Said {
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

export interface LevelView extends Said {
  readonly year: number;
  readonly level: TargetLevel;
  readonly value: number;
  readonly unit: string;
}

/** From this quarter on the figures count something else. */
export interface BreakView extends Said {
  readonly period: string;
  readonly reason: string;
}

export interface PlanView extends Said {
  readonly year: number;
  /** What is due by the end of each quarter of the year, percent of the target. */
  readonly shares: readonly number[];
}

/** Why a target was changed, by the quarter whose report changed it. */
export interface RevisionReason extends Said {
  readonly period: string;
  readonly reason: string;
}

/** A year's target with the reason for which it took the place of the one before. */
export interface ExplainedTarget extends TargetVersion {
  readonly reason: RevisionReason | null;
}

/** All that people said about one indicator, by year or quarter. */
export interface Decided {
  readonly baselines: readonly BaselineView[];
  readonly levels: readonly LevelView[];
  readonly breaks: readonly BreakView[];
  readonly plans: readonly PlanView[];
  readonly revisions: readonly RevisionReason[];
}

/** What a metric of a board has of it. */
export interface MetricDecided {
  /** The indicators it may be, likeliest first, while a person must decide; null when it surely is itself. */
  readonly link: readonly LinkOption[] | null;
  /** The year's target with its other levels, each judged; empty without a target. */
  readonly bands: readonly TargetBand[];
  /** Its own plan for the year; `elapsed` is then what is due by it. */
  readonly plan: PlanView | null;
}

/** What the page of an indicator has of it. */
export interface IndicatorDecided {
  readonly decided: Decided;
  /** Indicators that may be this one and wait for a person. */
  readonly awaited: readonly AwaitedLink[];
}

/** What a quarter without a figure had reached by events that a later report of the year dates. */
export interface Backfilled {
  /** In the unit of the trend. */
  readonly value: number;
  /** The report that dates the events. */
  readonly editionId: string;
  /** Day or month of the last event counted. */
  readonly asOf: string;
  /** Of the counted figure that it rests on. */
  readonly review: Review;
  /** Into the text of that report. */
  readonly spans: readonly Span[];
}
