import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

export interface ScorecardKey {
  readonly period: string | null;
  readonly org: string | null;
  /** A responsible unit to narrow counts, headline and list to. */
  readonly owner?: string | null;
}

/** The board of a quarter; without a period the newest one. Old figures stay while another quarter loads. */
export function scorecardQuery({ period, org, owner = null }: ScorecardKey) {
  return queryOptions({
    queryKey: ['scorecard', { period, org, owner }],
    queryFn: ({ signal }): Promise<Scorecard> =>
      answerOf(
        api.scorecard.$get({ query: presentOnly({ period, org, owner }) }, { init: { signal } }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
