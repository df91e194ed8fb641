import { putRemark, remarkById, type RemarkRow } from '../../../db/repositories/remarks.ts';
import type { Session } from '../../../db/store.ts';
import type { RemarkView } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { requireRevision } from '../review/require-revision.ts';
import { remarkNow } from './add-remark.ts';

/** Which remark, in the state the person saw; `revision` undefined changes it whatever was changed since. */
export interface RemarkAddress {
  readonly id: string;
  readonly revision?: string | null | undefined;
}

/**
 * Rewords a person's own remark, or (null) takes it back; the log keeps what stood before.
 * @throws AppError remark_not_found, not_yours, changed_meanwhile
 */
export async function changeRemark(
  context: ServiceContext,
  address: RemarkAddress,
  text: string | null,
): Promise<RemarkView> {
  const { store, now } = context;
  return store.tx(async (session) => {
    const before = await ownRemark(session, context, address);
    if (before.withdrawnAt !== null) throw new AppError('remark_not_found', { id: before.id });
    if (text === before.text) return remarkNow(session, before);
    const at = now();
    const after: RemarkRow =
      text === null ? { ...before, withdrawnAt: at } : { ...before, text, editedAt: at };
    await putRemark(session, after);
    await recordChange(session, context, {
      organisationId: before.organisationId,
      action: text === null ? 'remark.withdrawn' : 'remark.edited',
      ...{ subject: 'remark', subjectId: before.id },
      before: { text: before.text, editedAt: before.editedAt?.toISOString() ?? null },
      after: text === null ? null : { text },
    });
    return remarkNow(session, after);
  });
}

/**
 * A remark that the one who acts wrote, and saw in its last state.
 * @throws AppError remark_not_found, not_yours, changed_meanwhile
 */
export async function ownRemark(
  session: Session,
  { actor }: Pick<ServiceContext, 'actor'>,
  { id, revision }: RemarkAddress,
): Promise<RemarkRow> {
  const row = await remarkById(session, id);
  if (row === null) throw new AppError('remark_not_found', { id });
  if (row.actor !== actor) throw new AppError('not_yours', { actor: row.actor });
  if (revision !== undefined)
    await requireRevision(session, id, revision, {
      current: { text: row.withdrawnAt === null ? row.text : null },
      show: ({ text }) => (typeof text === 'string' ? { text } : null),
    });
  return row;
}
