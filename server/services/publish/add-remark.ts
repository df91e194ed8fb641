import { insertRemark, remarksOf, type RemarkRow } from '../../../db/repositories/remarks.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { RemarkView } from '../../domain/review.ts';
import { followMoves } from '../board/follow-moves.ts';
import type { ServiceContext } from '../context.ts';

/**
 * A person's words about an indicator in a quarter; a locked quarter takes them too, since no figure changes.
 * @throws AppError indicator_not_found
 */
export async function addRemark(
  context: ServiceContext,
  input: { readonly indicatorId: string; readonly period: Quarter; readonly text: string },
): Promise<RemarkView> {
  const { store, actor, now, newId } = context;
  const { text } = input;
  return store.tx(async (session) => {
    const { id: indicatorId, organisationId } = await followMoves(session, input.indicatorId);
    const period = quarterKey(input.period);
    const row: RemarkRow = {
      id: newId(),
      organisationId,
      indicatorId,
      period,
      text,
      editedAt: null,
      withdrawnAt: null,
      actor,
      createdAt: now(),
    };
    await insertRemark(session, row);
    return toRemarkView(row);
  });
}

/** What was said about an indicator in a quarter, earliest first. @throws AppError indicator_not_found */
export async function listRemarks(
  { store }: ServiceContext,
  id: string,
  period: Quarter,
): Promise<readonly RemarkView[]> {
  const { id: indicatorId, organisationId } = await followMoves(store, id);
  const rows = await remarksOf(store, organisationId, quarterKey(period));
  return rows.filter((row) => row.indicatorId === indicatorId).map(toRemarkView);
}

/** A remark as the API answers it. */
export function toRemarkView(row: RemarkRow): RemarkView {
  const { id, indicatorId, period, text, actor, createdAt, editedAt } = row;
  const dates = { at: createdAt.toISOString(), editedAt: editedAt?.toISOString() ?? null };
  return { id, indicatorId, period, text, actor, ...dates };
}
