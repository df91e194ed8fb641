import type { Session } from '../../../db/store.ts';
import type { Conflict } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { Frozen } from './freeze.ts';
import { revisionOf } from './review-log.ts';

/**
 * Stops a change by somebody who has not seen the last step; the refusal carries that step and what stands now.
 * @param show what a form shows of a logged state
 * @throws AppError changed_meanwhile
 */
export async function requireRevision<T>(
  session: Session,
  subjectId: string,
  revision: string | null,
  { current, show }: { readonly current: T; readonly show: (state: Frozen) => T | null },
): Promise<void> {
  const last = await revisionOf(session, subjectId);
  if ((last?.id ?? null) === revision) return;
  const at = last?.createdAt.toISOString() ?? '';
  const actor = last?.actor ?? '';
  const conflict: Conflict<T> = {
    actor,
    at,
    action: last?.action ?? '',
    reason: last?.reason ?? null,
    revision: last?.id ?? null,
    before: last?.before == null ? null : show(last.before),
    current,
  };
  const params = { actor, at, revision: last?.id ?? '' };
  throw new AppError('changed_meanwhile', params, { details: { conflict } });
}
