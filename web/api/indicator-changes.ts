import type { Status } from '../../server/domain/attainment.ts';
import type { IndicatorDetail } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';

/** A status that a person may set. */
export type ManualChoice = Exclude<Status, 'not_reported' | 'qualitative'>;

/** Sets the status of one quarter by hand. */
export function setManualStatus(
  id: string,
  json: { readonly period: string; readonly status: ManualChoice; readonly reason: string },
): Promise<IndicatorDetail> {
  return answerOf<IndicatorDetail>(api.indicators[':id'].status.$put({ param: { id }, json }));
}

/** Back to the computed status. */
export function clearManualStatus(id: string, period: string): Promise<IndicatorDetail> {
  return answerOf<IndicatorDetail>(
    api.indicators[':id'].status.$delete({ param: { id }, query: { period } }),
  );
}

/** Says that the metrics of some reports belong to another indicator. */
export function linkIndicator(id: string, to: string, editions: readonly string[]): Promise<IndicatorDetail> {
  const json = { to, editions: [...editions] };
  return answerOf<IndicatorDetail>(api.indicators[':id'].link.$post({ param: { id }, json }));
}

/** Says that the metrics of some reports are an indicator of their own. */
export function splitIndicator(id: string, editions: readonly string[]): Promise<IndicatorDetail> {
  const json = { editions: [...editions] };
  return answerOf<IndicatorDetail>(api.indicators[':id'].split.$post({ param: { id }, json }));
}

/** Says which indicator an uncertain one is, or (null) that it is none of those it may be. */
export function decideLink(id: string, to: string | null): Promise<IndicatorDetail> {
  return answerOf<IndicatorDetail>(api.links[':id'].$put({ param: { id }, json: { to } }));
}
