import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { putRemark, type RemarkRow } from '../../../db/repositories/remarks.ts';
import type { RemarkView } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import type { Frozen } from '../review/freeze.ts';
import { logStep, standingSteps } from '../review/review-log.ts';
import { remarkNow } from './add-remark.ts';
import { ownRemark, type RemarkAddress } from './change-remark.ts';

/**
 * Takes back the last change of a remark that still stands, by its author: its words are as before, or it is there again.
 * @throws AppError remark_not_found, not_yours, changed_meanwhile, nothing_to_undo
 */
export async function undoRemark(context: ServiceContext, address: RemarkAddress): Promise<RemarkView> {
  return context.store.tx(async (session) => {
    const row = await ownRemark(session, context, address);
    const step = standingSteps(await eventsOf(session, row.id)).at(-1);
    if (step?.before == null) throw new AppError('nothing_to_undo', { id: row.id });
    const earlier = before(row, step.before, step.action === 'remark.withdrawn');
    await putRemark(session, earlier);
    await logStep(session, context, {
      ...{ action: 'remark.undone', subject: 'remark', subjectId: row.id, undoes: step.id },
      ...{ organisationId: row.organisationId, editionId: null, reason: null },
      before: { text: row.withdrawnAt === null ? row.text : null },
      after: { text: earlier.text },
    });
    return remarkNow(session, earlier);
  });
}

function before(row: RemarkRow, { text, editedAt }: Frozen, wasWithdrawn: boolean): RemarkRow {
  if (wasWithdrawn || typeof text !== 'string') return { ...row, withdrawnAt: null };
  return { ...row, text, editedAt: typeof editedAt === 'string' ? new Date(editedAt) : null };
}
