import type { MetricState } from '../../../db/repositories/metric-states.ts';
import { editionById } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { followMoves } from '../board/follow-moves.ts';
import { indicatorById } from '../../../db/repositories/indicators.ts';

/**
 * A state from the log, on the organisation and the indicator that its metric belongs to by now: both may have been
 * merged since it was logged. An indicator that went into another has that one's name and direction.
 */
export async function atHome(session: Session, state: MetricState): Promise<MetricState> {
  const edition = await editionById(session, state.metric.editionId);
  const organisationId = edition?.organisationId ?? state.metric.organisationId;
  const isKnown = (await indicatorById(session, state.indicator.id)) !== null;
  const home = isKnown ? await followMoves(session, state.indicator.id) : state.indicator;
  const isSame = home.id === state.indicator.id;
  if (isSame && organisationId === state.metric.organisationId) return state;
  const place = { organisationId, indicatorId: home.id };
  return {
    indicator: isSame ? { ...state.indicator, organisationId } : home,
    metric: { ...state.metric, ...place },
    target: state.target && { ...state.target, ...place },
    observation: state.observation && { ...state.observation, ...place },
  };
}
