import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndicatorDetail } from '../../server/domain/scorecard.ts';
import { requestJson, withQuery } from './client.ts';

/** One metric with its quarters, as a quarter's edition states it; without a period the newest one. */
export function indicatorQuery(id: string, period: string | null) {
  return queryOptions({
    queryKey: ['indicator', id, { period }],
    queryFn: ({ signal }) =>
      requestJson<IndicatorDetail>(withQuery(`/api/indicators/${encodeURIComponent(id)}`, { period }), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
