import type { Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';

/** The metrics a picture or slide can be about: those with a figure that counts, in the order of the board. */
export function exportedMetrics({ metrics }: Scorecard): readonly ScorecardMetric[] {
  return metrics.filter(
    ({ review, actual, isDiscarded }) => !isDiscarded && review === 'accepted' && actual !== null,
  );
}
