import { setIndicatorWeight } from '../../db/repositories/indicators.ts';
import type { IndicatorDetail } from '../domain/scorecard.ts';
import { followMoves } from './board/follow-moves.ts';
import type { ServiceContext } from './context.ts';
import { getIndicator } from './get-indicator.ts';
import { recordChange } from './record-change.ts';

/**
 * Says how much an indicator counts in a weighted attainment, in every quarter; null takes the weight away.
 * No answer about the indicator itself changes.
 * @throws AppError indicator_not_found
 */
export async function setWeight(
  context: ServiceContext,
  id: string,
  weight: number | null,
): Promise<IndicatorDetail> {
  const indicatorId = await context.store.tx(async (session) => {
    // Read where it is written: what another one set a moment ago is what stood before.
    const indicator = await followMoves(session, id);
    if (indicator.weight === weight) return indicator.id;
    await setIndicatorWeight(session, indicator.id, weight);
    await recordChange(session, context, {
      organisationId: indicator.organisationId,
      action: 'indicator.weight_set',
      subject: 'indicator',
      subjectId: indicator.id,
      before: { weight: indicator.weight },
      after: { weight },
    });
    return indicator.id;
  });
  return getIndicator(context, indicatorId);
}
