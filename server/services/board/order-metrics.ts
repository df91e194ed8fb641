import type { Bucket, ScorecardMetric } from '../../domain/scorecard.ts';

const RANK: Readonly<Record<Bucket, number>> = {
  behind: 0,
  missed: 1,
  at_risk: 2,
  // What goes well stands in one run with what waits for a check: by attainment.
  on_track: 3,
  met: 3,
  exceeded: 3,
  pending: 3,
  not_reported: 4,
  qualitative: 5,
};

/**
 * What needs a leader first: behind, missed, at risk, then the others by falling attainment (figures without
 * one after them), then what was not reported. Equal ones keep the order of the report.
 */
export function orderMetrics<T extends Pick<ScorecardMetric, 'bucket' | 'attainment'>>(
  metrics: readonly T[],
): readonly T[] {
  return [...metrics].sort((a, b) => RANK[a.bucket] - RANK[b.bucket] || falling(a.attainment, b.attainment));
}

function falling(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
