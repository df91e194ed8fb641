import { queryOptions } from '@tanstack/react-query';
import type { DefinitionList, GaugeChoice } from '../../server/domain/definition.ts';
import type { IndicatorDetail } from '../../server/domain/scorecard.ts';
import type { TargetLevel } from '../../server/domain/target-levels.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** Every indicator of an organisation with all that people set of it; without one, of the newest report's. */
export function definitionsQuery(org: string | null) {
  return queryOptions({
    queryKey: ['definitions', { org }],
    queryFn: ({ signal }): Promise<DefinitionList> =>
      answerOf(api.definitions.$get({ query: presentOnly({ org }) }, { init: { signal } }), signal),
  });
}

/** The state that a writer saw, null for nothing. */
export type Seen = string | null;

/** Says which indicators the board shows large, in order; none: by rule. */
export function putGauges(
  org: string,
  indicatorIds: readonly string[],
  revision: Seen,
): Promise<GaugeChoice> {
  const json = { indicatorIds: [...indicatorIds], revision };
  return answerOf<GaugeChoice>(api.organisations[':id'].gauges.$put({ param: { id: org }, json }));
}

export interface BaseWords {
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const ofIndicator = api.indicators[':id'];

/** Where a year's change starts from; null takes it away. */
export function putBaseline(
  id: string,
  year: number,
  base: BaseWords | null,
  seen: Seen,
): Promise<IndicatorDetail> {
  const route = ofIndicator.baselines[':year'];
  const param = { id, year: String(year) };
  return base === null
    ? answerOf<IndicatorDetail>(route.$delete({ param, query: presentOnly({ revision: seen }) }))
    : answerOf<IndicatorDetail>(route.$put({ param, json: { ...base, revision: seen } }));
}

/** Another level of a year's target; null takes it away. */
export function putLevel(
  id: string,
  key: { readonly year: number; readonly level: TargetLevel },
  amount: { readonly value: number; readonly unit: string } | null,
  seen: Seen,
): Promise<IndicatorDetail> {
  const route = ofIndicator.levels[':year'][':level'];
  const param = { id, year: String(key.year), level: key.level };
  return amount === null
    ? answerOf<IndicatorDetail>(route.$delete({ param, query: presentOnly({ revision: seen }) }))
    : answerOf<IndicatorDetail>(route.$put({ param, json: { ...amount, revision: seen } }));
}

/** An indicator's own plan for a year; null goes back to the even one. */
export function putPlan(
  id: string,
  year: number,
  shares: readonly number[] | null,
  seen: Seen,
): Promise<IndicatorDetail> {
  const route = ofIndicator.plans[':year'];
  const param = { id, year: String(year) };
  return shares === null
    ? answerOf<IndicatorDetail>(route.$delete({ param, query: presentOnly({ revision: seen }) }))
    : answerOf<IndicatorDetail>(route.$put({ param, json: { shares: [...shares], revision: seen } }));
}

/** From this quarter on the figures count something else; null: they do not. */
export function putBreak(
  id: string,
  period: string,
  reason: string | null,
  seen: Seen,
): Promise<IndicatorDetail> {
  const route = ofIndicator.breaks[':period'];
  const param = { id, period };
  return reason === null
    ? answerOf<IndicatorDetail>(route.$delete({ param, query: presentOnly({ revision: seen }) }))
    : answerOf<IndicatorDetail>(route.$put({ param, json: { reason, revision: seen } }));
}

/** Why the report of a quarter changed the target; null takes the reason away. */
export function putRevisionReason(
  id: string,
  period: string,
  reason: string | null,
  seen: Seen,
): Promise<IndicatorDetail> {
  const route = ofIndicator.revisions[':period'];
  const param = { id, period };
  return reason === null
    ? answerOf<IndicatorDetail>(route.$delete({ param, query: presentOnly({ revision: seen }) }))
    : answerOf<IndicatorDetail>(route.$put({ param, json: { reason, revision: seen } }));
}
