import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PeriodComparison, ReportComparison } from '../../server/domain/comparison-view.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

export interface CompareKey {
  /** Quarter keys in the order to show; empty asks for nothing. */
  readonly periods: readonly string[];
  readonly org: string | null;
}

/** Quarters side by side. Old ones stay while others load. */
export function compareQuery({ periods, org }: CompareKey) {
  const list = periods.join(',');
  return queryOptions({
    queryKey: ['compare', { periods: list, org }],
    queryFn: ({ signal }): Promise<PeriodComparison> =>
      answerOf(
        api.compare.$get(
          { query: { ...presentOnly({ org }), periods: list, differences: 'none' } },
          { init: { signal } },
        ),
        signal,
      ),
    enabled: periods.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** What changed from one report to another; nothing is asked before both are known. */
export function changesQuery(id: string | null, from: string | null) {
  return queryOptions({
    queryKey: ['changes', { id, from }],
    queryFn: ({ signal }): Promise<ReportComparison> =>
      answerOf(
        api.reports[':id'].changes.$get(
          { param: { id: id ?? '' }, query: { from: from ?? '' } },
          { init: { signal } },
        ),
        signal,
      ),
    enabled: id !== null && from !== null,
    placeholderData: keepPreviousData,
  });
}
