import { eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';

export type FindingRow = Row<'finding'>;

export async function findingsOf(
  { db, tables: { finding } }: Session,
  editionId: string,
): Promise<readonly FindingRow[]> {
  return db.select().from(finding).where(eq(finding.editionId, editionId)).orderBy(finding.ordinal);
}

export async function insertFindings(
  { db, tables }: Session,
  rows: readonly NewRow<'finding'>[],
): Promise<void> {
  for (const list of chunks(rows)) await db.insert(tables.finding).values(list);
}
