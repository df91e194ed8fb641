import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QuarterSteps } from '../../server/domain/task-steps.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';
import type { ScorecardKey } from './scorecard.ts';

/** Problems and next steps of every task of a quarter. */
export function taskStepsQuery({ period, org }: Pick<ScorecardKey, 'period' | 'org'>) {
  return queryOptions({
    queryKey: ['task-steps', { period, org }],
    queryFn: ({ signal }): Promise<QuarterSteps> =>
      answerOf(api.tasks.steps.$get({ query: presentOnly({ period, org }) }, { init: { signal } }), signal),
    placeholderData: keepPreviousData,
  });
}
