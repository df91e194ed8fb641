import { and, between, desc, eq, inArray, lt, max, or, sql } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { visible } from './visible.ts';
import { placeholdersFor, prepared } from './prepared.ts';

export type AuditEventRow = Row<'auditEvent'>;

/** Appends one event; nothing ever changes or deletes one. */
export async function recordEvent(
  session: Session,
  row: Omit<NewRow<'auditEvent'>, 'sequence'>,
): Promise<void> {
  const { db, tables } = session;
  const { auditEvent } = tables;
  await db.insert(auditEvent).values({ ...row, sequence: (await lastPlaceOf(session)) + 1 });
}

/** Whether the log speaks of an organisation. */
export async function hasEvents(
  { db, tables: { auditEvent } }: Session,
  organisationId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: auditEvent.id })
    .from(auditEvent)
    .where(eq(auditEvent.organisationId, organisationId))
    .limit(1);
  return rows.length > 0;
}

export async function eventById(session: Session, id: string): Promise<AuditEventRow | null> {
  const { auditEvent } = session.tables;
  const where = and(eq(auditEvent.id, id), visible(session, auditEvent.organisationId));
  const rows = await session.db.select().from(auditEvent).where(where);
  return rows[0] ?? null;
}

/** The place of the newest step in the log; 0 before any. */
export async function lastPlaceOf({ db, tables: { auditEvent } }: Session): Promise<number> {
  const [last] = await db.select({ sequence: max(auditEvent.sequence) }).from(auditEvent);
  return last?.sequence ?? 0;
}

/** The steps between two places of the log, both included, earliest first. */
export async function eventsBetween(
  { db, tables: { auditEvent } }: Session,
  first: number,
  last: number,
): Promise<readonly AuditEventRow[]> {
  return db
    .select()
    .from(auditEvent)
    .where(between(auditEvent.sequence, first, last))
    .orderBy(auditEvent.sequence);
}

/** What happened to one row, earliest first. */
export async function eventsOf(
  { db, tables: { auditEvent } }: Session,
  subjectId: string,
): Promise<readonly AuditEventRow[]> {
  return db.select().from(auditEvent).where(eq(auditEvent.subjectId, subjectId)).orderBy(auditEvent.sequence);
}

/** What happened to the rows of one kind in some editions, earliest first. */
export async function eventsOfEditions(
  session: Session,
  subject: string,
  editionIds: readonly string[],
): Promise<readonly AuditEventRow[]> {
  const { auditEvent } = session.tables;
  const { holes, values } = placeholdersFor(editionIds);
  return prepared(session, `eventsOfEditions ${editionIds.length}`, { subject, ...values }, () =>
    session.db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.subject, sql.placeholder('subject')), inArray(auditEvent.editionId, holes)))
      .orderBy(auditEvent.sequence),
  );
}

/** The last thing that happened to a row; null when nothing did. */
export async function lastEventOf(
  { db, tables: { auditEvent } }: Session,
  subjectId: string,
): Promise<AuditEventRow | null> {
  const rows = await db
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.subjectId, subjectId))
    .orderBy(desc(auditEvent.sequence))
    .limit(1);
  return rows[0] ?? null;
}

/** The last step of these kinds for each row of an organisation, by the id of the row. */
export async function lastEventsOfActions(
  { db, tables: { auditEvent } }: Session,
  organisationId: string,
  actions: readonly AuditEventRow['action'][],
): Promise<ReadonlyMap<string, AuditEventRow>> {
  const rows = await db
    .select()
    .from(auditEvent)
    .where(and(eq(auditEvent.organisationId, organisationId), inArray(auditEvent.action, [...actions])))
    .orderBy(auditEvent.sequence);
  return new Map(rows.map((row) => [row.subjectId, row]));
}

export interface LogFilter {
  /** An organisation with those that were merged into it. */
  readonly organisationIds: readonly string[];
  /** Only these kinds of step; null: all. */
  readonly actions: readonly string[] | null;
  /** Only steps before this place of the log; null: from the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** Steps of an organisation, newest first. */
export async function pageOfLog(
  { db, tables: { auditEvent } }: Session,
  { organisationIds, actions, before, limit }: LogFilter,
): Promise<readonly AuditEventRow[]> {
  return db
    .select()
    .from(auditEvent)
    .where(
      and(
        inArray(auditEvent.organisationId, [...organisationIds]),
        before === null ? undefined : lt(auditEvent.sequence, before),
        actions === null
          ? undefined
          : or(
              ...actions.map((prefix) => sql`substr(${auditEvent.action}, 1, ${prefix.length}) = ${prefix}`),
            ),
      ),
    )
    .orderBy(desc(auditEvent.sequence))
    .limit(limit);
}
