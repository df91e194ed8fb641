import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

export interface ScorecardKey {
  readonly period: string | null;
  readonly org: string | null;
}

/** The board of a quarter; without a period the newest one. Old figures stay while another quarter loads. */
export function scorecardQuery({ period, org }: ScorecardKey) {
  return queryOptions({
    queryKey: ['scorecard', { period, org }],
    queryFn: ({ signal }): Promise<Scorecard> =>
      answerOf(api.scorecard.$get({ query: presentOnly({ period, org }) }, { init: { signal } }), signal),
    placeholderData: keepPreviousData,
  });
}
