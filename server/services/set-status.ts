import { decisionsOf, replaceOverride } from '../../db/repositories/decisions.ts';
import type { Status } from '../domain/attainment.ts';
import { quarterKey, type Quarter } from '../domain/period.ts';
import type { IndicatorDetail } from '../domain/scorecard.ts';
import { followMoves } from './board/follow-moves.ts';
import type { ServiceContext } from './context.ts';
import { getIndicator } from './get-indicator.ts';
import { refuseLocked } from './review/refuse-locked.ts';
import { recordChange } from './record-change.ts';

/** Statuses a person may set: those that judge a figure. */
export const MANUAL_STATUSES = ['behind', 'missed', 'at_risk', 'on_track', 'met', 'exceeded'] as const;

/**
 * Sets the status of one quarter by hand, or (null) goes back to the computed one. It holds for that quarter
 * alone and stands beside what the figures say.
 * @throws AppError indicator_not_found, quarter_locked
 */
export async function setStatus(
  context: ServiceContext,
  id: string,
  period: Quarter,
  manual: { readonly status: Status; readonly reason: string } | null,
): Promise<IndicatorDetail> {
  const { store, actor, now, newId } = context;
  const { id: indicatorId, organisationId } = await followMoves(store, id);
  const key = { indicatorId, period: quarterKey(period) };
  await store.tx(async (session) => {
    await refuseLocked(session, organisationId, period);
    const { overrides } = await decisionsOf(session, organisationId);
    const before = overrides.find((row) => row.indicatorId === indicatorId && row.period === key.period);
    if (before === undefined && manual === null) return;
    const row = { id: newId(), organisationId, ...key, actor, createdAt: now() };
    await replaceOverride(session, key, manual === null ? null : { ...row, ...manual });
    await recordChange(session, context, {
      organisationId,
      action: 'status.set',
      subject: 'indicator',
      subjectId: indicatorId,
      before:
        before === undefined ? null : { period: key.period, status: before.status, reason: before.reason },
      after: manual === null ? null : { period: key.period, ...manual },
    });
  });
  return getIndicator(context, indicatorId, { period });
}
