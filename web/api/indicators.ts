import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndicatorDetail, IndicatorSummary } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** One metric with its quarters, as a quarter's edition states it; without a period the newest one. */
export function indicatorQuery(id: string, period: string | null) {
  return queryOptions({
    queryKey: ['indicator', id, { period }],
    queryFn: ({ signal }): Promise<IndicatorDetail> =>
      answerOf(
        api.indicators[':id'].$get({ param: { id }, query: presentOnly({ period }) }, { init: { signal } }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

/** The indicators of an organisation, to choose one from. */
export function indicatorListQuery(org: string) {
  return queryOptions({
    queryKey: ['indicators', { org }],
    queryFn: ({ signal }): Promise<readonly IndicatorSummary[]> =>
      answerOf(api.indicators.$get({ query: { org } }, { init: { signal } }), signal),
  });
}
