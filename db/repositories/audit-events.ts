import { eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type AuditEventRow = Row<'auditEvent'>;

/** Appends one event; nothing ever changes or deletes one. */
export async function recordEvent({ db, tables }: Session, row: NewRow<'auditEvent'>): Promise<void> {
  await db.insert(tables.auditEvent).values(row);
}

/** What happened to one row, earliest first. */
export async function eventsOf(
  { db, tables: { auditEvent } }: Session,
  subjectId: string,
): Promise<readonly AuditEventRow[]> {
  return db
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.subjectId, subjectId))
    .orderBy(auditEvent.createdAt);
}
