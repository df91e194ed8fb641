import type { Decision } from '../../domain/review.ts';
import type { MetricAddress } from './open-metric.ts';

export interface DecisionInput extends MetricAddress {
  readonly decision: Decision;
  /** What the person says about it. */
  readonly reason: string | null;
}

/** Where a metric stands after a step of review. */
export interface DecisionResult {
  readonly metricId: string;
  readonly revision: string | null;
}
