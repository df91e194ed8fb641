import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PeriodList } from '../../server/domain/period-view.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** The quarters and years that an organisation has reports for. */
export function periodsQuery(org: string | null) {
  return queryOptions({
    queryKey: ['periods', { org }],
    queryFn: ({ signal }): Promise<PeriodList> =>
      answerOf(api.periods.$get({ query: presentOnly({ org }) }, { init: { signal } }), signal),
    placeholderData: keepPreviousData,
  });
}
