import { putRemark, remarkById, type RemarkRow } from '../../../db/repositories/remarks.ts';
import type { RemarkView } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { toRemarkView } from './add-remark.ts';

/**
 * Rewords a person's own remark, or (null) takes it back; the log keeps what stood before.
 * @throws AppError remark_not_found, not_yours
 */
export async function changeRemark(
  context: ServiceContext,
  id: string,
  text: string | null,
): Promise<RemarkView> {
  const { store, actor, now } = context;
  return store.tx(async (session) => {
    const before = await remarkById(session, id);
    if (before?.withdrawnAt !== null) throw new AppError('remark_not_found', { id });
    if (before.actor !== actor) throw new AppError('not_yours', { actor: before.actor });
    if (text === before.text) return toRemarkView(before);
    const at = now();
    const after: RemarkRow =
      text === null ? { ...before, withdrawnAt: at } : { ...before, text, editedAt: at };
    await putRemark(session, after);
    await recordChange(session, context, {
      organisationId: before.organisationId,
      action: text === null ? 'remark.withdrawn' : 'remark.edited',
      ...{ subject: 'remark', subjectId: id },
      before: { text: before.text },
      after: text === null ? null : { text },
    });
    return toRemarkView(after);
  });
}
