import type { Session } from '../../../../db/store.ts';
import type { Conflict } from '../../../domain/review.ts';
import type { RepairedColumn } from '../../../domain/column-repair.ts';
import { AppError } from '../../../errors.ts';
import { columnEvents } from '../speaking-events.ts';
import { standingColumns } from './repaired-columns.ts';

/** Id of the last step about the columns of a report; null before any. */
export async function columnRevision(session: Session, reportId: string): Promise<string | null> {
  return (await columnEvents(session, reportId)).at(-1)?.id ?? null;
}

/** Stops a repair by somebody who has not seen the last one. @throws AppError changed_meanwhile */
export async function requireColumnRevision(
  session: Session,
  reportId: string,
  revision: string | null,
): Promise<void> {
  const events = await columnEvents(session, reportId);
  const last = events.at(-1);
  if ((last?.id ?? null) === revision) return;
  const at = last?.createdAt.toISOString() ?? '';
  const actor = last?.actor ?? '';
  const conflict: Conflict<readonly RepairedColumn[]> = {
    actor,
    at,
    action: last?.action ?? '',
    reason: last?.reason ?? null,
    revision: last?.id ?? null,
    before: standingColumns(events.slice(0, -1)),
    current: standingColumns(events),
  };
  throw new AppError('changed_meanwhile', { actor, at }, { details: { conflict } });
}
