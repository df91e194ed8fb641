import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';

/** Metrics in the order of their labels, which is that of a review: 2a, 2b, 10a. */
export function labelOrder(
  metrics: readonly ScorecardMetric[],
  labels: ReadonlyMap<string, string>,
): readonly ScorecardMetric[] {
  const label = ({ indicatorId }: ScorecardMetric): string => labels.get(indicatorId) ?? '';
  return [...metrics].sort((a, b) => label(a).localeCompare(label(b), 'en', { numeric: true }));
}
