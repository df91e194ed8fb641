import { indicatorById, indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { adoptIndicator } from '../../../db/repositories/indicators.ts';
import { metricById, type MetricState } from '../../../db/repositories/metric-states.ts';
import { countMetricsOf, metricsOf } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import type { ServiceContext } from '../context.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import type { Decided } from '../review/carry-over.ts';

interface NewHome {
  /** Indicator before → indicator at the new place; what is found here is added. */
  readonly homes: Map<string, string>;
  readonly stamp: EditionStamp;
}

/**
 * People's decisions about metrics of a moved report, on the indicators that these have at the new place. A name
 * that a person gave goes along with an indicator that moves; one that was there keeps its own.
 */
export async function decidedAtHome(
  session: Session,
  context: ServiceContext,
  decided: readonly Decided[],
  home: NewHome,
): Promise<readonly Decided[]> {
  const moved: Decided[] = [];
  for (const each of decided) {
    const indicator = await homeOf(session, context, each.final, home);
    home.homes.set(each.final.indicator.id, indicator.id);
    moved.push({
      ...each,
      final: hungOn(each.final, indicator),
      read: each.read && hungOn(each.read, indicator),
    });
  }
  return moved;
}

/** By the metric itself where the second reading has it, else by name, else the indicator it had. */
async function homeOf(
  session: Session,
  { newId }: ServiceContext,
  { metric, indicator }: MetricState,
  { stamp }: NewHome,
): Promise<IndicatorRow> {
  const again = await metricById(session, metric.id);
  if (again !== null) return again.indicator;
  const taken = new Set((await metricsOf(session, [stamp.editionId])).map((row) => row.metric.indicatorId));
  const named = (await indicatorsOf(session, stamp.organisationId)).find(
    (row) =>
      !taken.has(row.id) &&
      row.unitMeasure === indicator.unitMeasure &&
      normalizeName(row.name) === normalizeName(indicator.name),
  );
  if (named !== undefined) return named;
  const { organisationId, editionId } = stamp;
  const standing = await indicatorById(session, indicator.id);
  if (standing === null || (await countMetricsOf(session, indicator.id)) > 0)
    return { ...indicator, organisationId, editionId, id: newId(), pinnedOrder: null, movedTo: null };
  await adoptIndicator(session, indicator.id, organisationId);
  return { ...standing, organisationId };
}

function hungOn(state: MetricState, indicator: IndicatorRow): MetricState {
  const { id: indicatorId, organisationId } = indicator;
  const place = { indicatorId, organisationId };
  const { name, direction } = state.indicator.id === indicatorId ? state.indicator : indicator;
  return {
    indicator: { ...indicator, name, direction },
    metric: { ...state.metric, ...place },
    target: state.target && { ...state.target, ...place },
    observation: state.observation && { ...state.observation, ...place },
  };
}
