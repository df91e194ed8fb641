/** A period's figure as successive reports state it. The newest one counts; what was said before stays readable. */
import type { Observation, Review } from './indicator.ts';

export interface StatedObservation {
  readonly editionId: string;
  /** Day the report was issued; null when it does not say. */
  readonly issuedOn: string | null;
  readonly observation: Observation;
  readonly review: Review;
  readonly isIllustrative: boolean;
  /** Who entered it and when; null for what a report states. */
  readonly byHand: { readonly actor: string; readonly at: string } | null;
  /** The statement that the period answers with; false for one that a later report restated. */
  readonly isCurrent: boolean;
}

/** What is known of one quarter. */
export interface PeriodObservations {
  /** Quarter key: `2021-Q3`. */
  readonly period: string;
  /** What the newest figure covers, ISO interval: `2021-01-01/P9M`. */
  readonly interval: string;
  /** Oldest first. */
  readonly statements: readonly StatedObservation[];
}
