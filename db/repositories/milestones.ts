import { eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';

export type MilestoneRow = Row<'milestone'>;

export async function milestonesOf(
  { db, tables: { milestone } }: Session,
  editionId: string,
): Promise<readonly MilestoneRow[]> {
  return db.select().from(milestone).where(eq(milestone.editionId, editionId)).orderBy(milestone.ordinal);
}

export async function insertMilestones(
  { db, tables }: Session,
  rows: readonly NewRow<'milestone'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.milestone).values(list);
}
