import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Decision } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { asProblem, type ApiProblem } from '../../api/problem.ts';
import { decide, undoDecision } from '../../api/review.ts';

/** A step somebody takes about one metric: a decision, or the last one taken back. */
export type Step = { readonly decision: Decision; readonly reason: string | null } | 'undo';

export interface ReviewSteps {
  readonly take: (step: Step) => void;
  /** Takes the step again that failed last; null where none did. */
  readonly retry: (() => void) | null;
  readonly isSaving: boolean;
  /** What kept the last step from being stored; null after one that was. */
  readonly problem: ApiProblem | null;
}

/** Sends the steps of one metric; whatever was decided, every page reads its figures anew. */
export function useReview(
  reportId: string,
  { metricId, revision }: ScorecardMetric,
  onTaken: (step: Step) => void,
): ReviewSteps {
  const queries = useQueryClient();
  const sending = useMutation({
    // Without a connection the step fails at once and waits for a person, instead of being sent unseen later.
    networkMode: 'always',
    mutationFn: (step: Step) => {
      const address = { reportId, metricId: metricId ?? '', revision };
      return step === 'undo' ? undoDecision(address) : decide(address, step.decision, step.reason);
    },
    // After a conflict too: the reader then sees what the other person did.
    onSettled: () => queries.invalidateQueries(),
    onSuccess: (_, step) => onTaken(step),
  });
  const { mutate, variables, error } = sending;
  const problem = error === null ? null : asProblem(error);
  const failed = variables;
  return {
    take: mutate,
    retry: problem?.status === 0 && failed !== undefined ? () => mutate(failed) : null,
    isSaving: sending.isPending,
    problem,
  };
}
