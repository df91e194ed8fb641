import { indicatorById } from '../../../db/repositories/indicators.ts';
import { insertRemark, remarksOf, type RemarkRow } from '../../../db/repositories/remarks.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { RemarkView } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';

/** A person's words about an indicator in a quarter; a locked quarter takes them too, since no figure changes. */
export async function addRemark(
  context: ServiceContext,
  input: { readonly indicatorId: string; readonly period: Quarter; readonly text: string },
): Promise<RemarkView> {
  const { store, actor, now, newId } = context;
  const { indicatorId, text } = input;
  return store.tx(async (session) => {
    const indicator = await indicatorById(session, indicatorId);
    if (indicator === null) throw new AppError('indicator_not_found', { id: indicatorId });
    const { organisationId } = indicator;
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
  indicatorId: string,
  period: Quarter,
): Promise<readonly RemarkView[]> {
  const indicator = await indicatorById(store, indicatorId);
  if (indicator === null) throw new AppError('indicator_not_found', { id: indicatorId });
  const rows = await remarksOf(store, indicator.organisationId, quarterKey(period));
  return rows.filter((row) => row.indicatorId === indicatorId).map(toRemarkView);
}

/** A remark as the API answers it. */
export function toRemarkView(row: RemarkRow): RemarkView {
  const { id, indicatorId, period, text, actor, createdAt, editedAt } = row;
  const dates = { at: createdAt.toISOString(), editedAt: editedAt?.toISOString() ?? null };
  return { id, indicatorId, period, text, actor, ...dates };
}
