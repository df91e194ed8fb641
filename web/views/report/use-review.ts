import type { Decision } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { decide, undoDecision } from '../../api/review.ts';
import { useSteps, type Steps } from './use-steps.ts';

/** A step somebody takes about one metric: a decision, or the last one taken back. */
export type Step = { readonly decision: Decision; readonly reason: string | null } | 'undo';

export type ReviewSteps = Steps<Step>;

/** Sends the steps of one metric. */
export function useReview(
  reportId: string,
  { metricId, revision }: Pick<ScorecardMetric, 'metricId' | 'revision'>,
  onTaken: (step: Step) => void,
): ReviewSteps {
  const address = { reportId, metricId: metricId ?? '', revision };
  return useSteps(
    (step: Step) => (step === 'undo' ? undoDecision(address) : decide(address, step.decision, step.reason)),
    onTaken,
  );
}
