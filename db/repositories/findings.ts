import { eq, inArray } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { rowsOfEdition } from './rows-of-edition.ts';

export type FindingRow = Row<'finding'>;

export async function findingsOf(session: Session, editionId: string): Promise<readonly FindingRow[]> {
  return rowsOfEdition(session, 'finding', editionId);
}

/** Everything that was found about an indicator, in the order of the reports' import. */
export async function findingsOfIndicator(
  { db, tables: { finding } }: Session,
  indicatorId: string,
): Promise<readonly FindingRow[]> {
  return db
    .select()
    .from(finding)
    .where(eq(finding.indicatorId, indicatorId))
    .orderBy(finding.createdAt, finding.ordinal);
}

/** Hangs the findings about a metric on another indicator. */
export async function moveFindings(
  { db, tables: { finding } }: Session,
  metricId: string,
  indicatorId: string,
): Promise<void> {
  await db.update(finding).set({ indicatorId }).where(eq(finding.metricId, metricId));
}

export async function deleteFindings(
  { db, tables: { finding } }: Session,
  ids: readonly string[],
): Promise<void> {
  await db.delete(finding).where(inArray(finding.id, [...ids]));
}

export async function insertFindings(
  { db, tables }: Session,
  rows: readonly NewRow<'finding'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.finding).values(list);
}
