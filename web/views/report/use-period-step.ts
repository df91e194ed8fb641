import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PeriodState } from '../../../server/domain/scorecard.ts';
import { asProblem, type ApiProblem } from '../../api/problem.ts';
import { setPeriodState, type QuarterAddress, type StateStep } from '../../api/publish.ts';
import { addRemark } from '../../api/review.ts';

/** A note that a late target needs before its quarter is published. */
export interface LateNote {
  readonly indicatorId: string;
  readonly text: string;
}

export interface PeriodStep extends StateStep {
  readonly notes: readonly LateNote[];
}

export interface PeriodSteps {
  readonly take: (step: PeriodStep) => void;
  readonly isSaving: boolean;
  readonly problem: ApiProblem | null;
}

/** Publishes, locks or reopens a quarter; notes are stored first, each at once, so that a second try sends only the rest. */
export function usePeriodStep(
  quarter: QuarterAddress,
  onNote: (indicatorId: string) => void,
  onTaken: (state: PeriodState) => void,
): PeriodSteps {
  const queries = useQueryClient();
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: async ({ notes, ...step }: PeriodStep) => {
      for (const { indicatorId, text } of notes) {
        await addRemark(indicatorId, quarter.period, text);
        onNote(indicatorId);
      }
      return setPeriodState(quarter, step);
    },
    onSettled: () => queries.invalidateQueries(),
    onSuccess: ({ state }) => onTaken(state),
  });
  return {
    take: sending.mutate,
    isSaving: sending.isPending,
    problem: sending.error === null ? null : asProblem(sending.error),
  };
}
