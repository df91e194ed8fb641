import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ThresholdPreview, ThresholdView } from '../../server/domain/threshold-view.ts';
import type { StatedThresholds } from '../../server/domain/thresholds.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** What the thresholds judge: all of an organisation, or one metric. */
export interface ThresholdScope {
  readonly org: string;
  readonly indicatorId: string | null;
}

/** Thresholds of an organisation and of the metrics that have their own. */
export function thresholdsQuery(org: string | null) {
  return queryOptions({
    queryKey: ['thresholds', { org }],
    queryFn: ({ signal }): Promise<ThresholdView> =>
      answerOf(api.thresholds.$get({ query: presentOnly({ org }) }, { init: { signal } }), signal),
  });
}

/** Which statuses of a quarter other thresholds would flip; nothing is stored. */
export function thresholdPreviewQuery(
  scope: ThresholdScope,
  thresholds: StatedThresholds | null,
  period: string | null,
) {
  const json = { ...scope, thresholds, ...presentOnly({ period }) };
  return queryOptions({
    queryKey: ['thresholds', 'preview', json],
    queryFn: ({ signal }): Promise<ThresholdPreview> =>
      answerOf(api.thresholds.preview.$post({ json }, { init: { signal } }), signal),
    placeholderData: keepPreviousData,
  });
}

/** Sets the thresholds of a scope; null goes back to those below it. */
export function putThresholds(
  scope: ThresholdScope,
  thresholds: StatedThresholds | null,
  note: { readonly reason: string | null; readonly revision: string | null },
): Promise<ThresholdView> {
  return answerOf<ThresholdView>(api.thresholds.$put({ json: { ...scope, thresholds, ...note } }));
}
