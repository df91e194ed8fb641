import { and, asc, eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';

export type StatusSeenRow = Row<'statusSeen'>;

/** Every status that a notice went by in an organisation, in the order of the changes. */
export async function statusesSeen(
  { db, tables: { statusSeen } }: Session,
  dispatchId: string,
  organisationId: string,
): Promise<readonly StatusSeenRow[]> {
  return db
    .select()
    .from(statusSeen)
    .where(and(eq(statusSeen.dispatchId, dispatchId), eq(statusSeen.organisationId, organisationId)))
    .orderBy(asc(statusSeen.period), asc(statusSeen.step));
}

/** Adds statuses; one that stands already (same quarter, same step) fails the transaction. */
export async function insertStatuses(
  { db, tables: { statusSeen } }: Session,
  rows: readonly NewRow<'statusSeen'>[],
): Promise<void> {
  for await (const part of chunks(rows)) await db.insert(statusSeen).values(part);
}
