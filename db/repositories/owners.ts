import { asc, eq, sql } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { prepared } from './prepared.ts';

export type OwnerRow = Row<'owner'>;

export async function ownersOf(
  { db, tables: { owner } }: Session,
  organisationId: string,
): Promise<readonly OwnerRow[]> {
  return db.select().from(owner).where(eq(owner.organisationId, organisationId));
}

/** Names of the units that answer for each task of an edition, the leading one first. */
export async function ownersByTask(
  session: Session,
  editionId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { owner, taskOwner } = session.tables;
  const rows = await prepared(session, 'ownersByTask', { editionId }, () =>
    session.db
      .select({ taskId: taskOwner.taskId, name: owner.name })
      .from(taskOwner)
      .innerJoin(owner, eq(owner.id, taskOwner.ownerId))
      .where(eq(taskOwner.editionId, sql.placeholder('editionId')))
      .orderBy(asc(taskOwner.ordinal)),
  );
  const names = new Map<string, string[]>();
  for (const { taskId, name } of rows) names.set(taskId, [...(names.get(taskId) ?? []), name]);
  return names;
}

export async function insertOwners({ db, tables }: Session, rows: readonly NewRow<'owner'>[]): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.owner).values(list);
}

export async function insertTaskOwners(
  { db, tables }: Session,
  rows: readonly NewRow<'taskOwner'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.taskOwner).values(list);
}
