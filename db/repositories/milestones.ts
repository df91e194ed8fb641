import { and, eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { visible } from './visible.ts';
import { rowsOfEdition } from './rows-of-edition.ts';

export type MilestoneRow = Row<'milestone'>;

/** The milestones of an edition in their order, those that a person threw out too. */
export async function milestonesOf(session: Session, editionId: string): Promise<readonly MilestoneRow[]> {
  return rowsOfEdition(session, 'milestone', editionId);
}

export async function milestoneById(session: Session, id: string): Promise<MilestoneRow | null> {
  const { milestone } = session.tables;
  const where = and(eq(milestone.id, id), visible(session, milestone.organisationId));
  const rows = await session.db.select().from(milestone).where(where);
  return rows[0] ?? null;
}

export async function insertMilestones(
  { db, tables }: Session,
  rows: readonly NewRow<'milestone'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.milestone).values(list);
}

/** Writes a milestone, whatever it was. */
export async function putMilestone({ db, tables }: Session, row: MilestoneRow): Promise<void> {
  await db.insert(tables.milestone).values(row).onConflictDoUpdate({ target: tables.milestone.id, set: row });
}

export async function deleteMilestone({ db, tables }: Session, id: string): Promise<void> {
  await db.delete(tables.milestone).where(eq(tables.milestone.id, id));
}
