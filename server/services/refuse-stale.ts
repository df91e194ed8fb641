import { eventsOf } from '../../db/repositories/audit-events.ts';
import type { AuditAction } from '../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../db/store.ts';
import type { Conflict } from '../domain/review.ts';
import { AppError } from '../errors.ts';

/** What stands of something that people set. */
export interface Standing<T> {
  /** What a change must name; null while nobody set it. */
  readonly revision: string | null;
  readonly value: T | null;
}

/** Where the log speaks of it. */
export interface LogPlace {
  readonly subjectId: string;
  readonly actions: readonly AuditAction[];
  /** Year, quarter or level, as the log keeps them before and after; none for what a subject has but one of. */
  readonly key?: Readonly<Record<string, unknown>>;
}

/**
 * Stops a change of what somebody set or took away since it was seen; the refusal says who, when, and what stands now.
 * @param seen the revision that was seen, null for nothing; undefined: the caller did not look
 * @throws AppError changed_meanwhile
 */
export async function refuseStale<T>(
  session: Session,
  seen: string | null | undefined,
  { revision, value }: Standing<T>,
  { subjectId, actions, key = {} }: LogPlace,
): Promise<void> {
  if (seen === undefined || seen === revision) return;
  const last = (await eventsOf(session, subjectId)).findLast(
    ({ action, before, after }) => actions.includes(action) && isAbout(after ?? before, key),
  );
  const actor = last?.actor ?? '';
  const at = last?.createdAt.toISOString() ?? '';
  const conflict: Conflict<unknown> = {
    ...{ actor, at, action: last?.action ?? '', reason: last?.reason ?? null, revision },
    before: last?.before ?? null,
    current: value,
  };
  throw new AppError('changed_meanwhile', { actor, at, revision: revision ?? '' }, { details: { conflict } });
}

function isAbout(state: Readonly<Record<string, unknown>> | null, key: Readonly<Record<string, unknown>>) {
  return Object.entries(key).every(([field, value]) => state?.[field] === value);
}
