import { insertRemark, remarksOf, type RemarkRow } from '../../../db/repositories/remarks.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { RemarkView } from '../../domain/review.ts';
import { followMoves } from '../board/follow-moves.ts';
import { revisionOf } from '../review/review-log.ts';
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
    return toRemarkView(row, null);
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
  const own = rows.filter((row) => row.indicatorId === indicatorId);
  return Promise.all(own.map((row) => remarkNow(store, row)));
}

/** A remark as the API answers it, with its last change. */
export async function remarkNow(session: Session, row: RemarkRow): Promise<RemarkView> {
  return toRemarkView(row, (await revisionOf(session, row.id))?.id ?? null);
}

function toRemarkView(row: RemarkRow, revision: string | null): RemarkView {
  const { id, indicatorId, period, text, actor, createdAt, editedAt } = row;
  const dates = { at: createdAt.toISOString(), editedAt: editedAt?.toISOString() ?? null };
  return { id, indicatorId, period, text, actor, ...dates, revision };
}
