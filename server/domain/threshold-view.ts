/** Thresholds as the page that sets them shows them. */
import type { Thresholds } from './attainment.ts';
import type { Said } from './decided.ts';
import type { Bucket, Counts } from './scorecard.ts';
import type { StatedThresholds } from './thresholds.ts';

/** Thresholds of an organisation and of the metrics that have their own. */
export interface ThresholdView {
  readonly organisationId: string;
  readonly defaults: Thresholds;
  /** What the organisation changed; null when nothing. */
  readonly changed: StatedThresholds | null;
  /** Who changed it, when, and what a change must name; null while nobody did. */
  readonly said: Said | null;
  readonly effective: Thresholds;
  readonly metrics: readonly {
    readonly indicatorId: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly said: Said;
    readonly changed: StatedThresholds;
    readonly effective: Thresholds;
  }[];
}

/** What a change of thresholds would turn in one quarter; nothing is stored. */
export interface ThresholdPreview {
  readonly period: string;
  /** A locked quarter keeps the thresholds that it was sealed with: nothing flips. */
  readonly isLocked: boolean;
  readonly flips: readonly {
    readonly indicatorId: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly from: Bucket;
    readonly to: Bucket;
  }[];
  readonly before: Counts;
  readonly after: Counts;
}
