import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { MetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOf } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { ServiceContext } from '../context.ts';

/** The rows of an indicator in an edition before anything is entered. */
export async function blankState(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { id: editionId, organisationId }: EditionRow,
  indicator: IndicatorRow,
): Promise<MetricState> {
  const ordinal = (await metricsOf(session, [editionId])).length;
  const { name, direction, form } = indicator;
  const metric: MetricState['metric'] = {
    ...{ id: newId(), organisationId, editionId, indicatorId: indicator.id, taskId: null, ordinal },
    ...{ name, direction, form, reasons: [], claim: null, said: null, pair: null },
    ...{ linkScore: null, linkReview: 'accepted', isIllustrative: false, discardedAt: null },
    ...{ actor, createdAt: now() },
  };
  return { indicator, metric, target: null, observation: null };
}
