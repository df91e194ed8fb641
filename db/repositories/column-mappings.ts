import { and, count, eq, inArray } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type ColumnMappingRow = Row<'columnMapping'>;

export async function columnMappingsOf(
  { db, tables: { columnMapping } }: Session,
  organisationId: string,
): Promise<readonly ColumnMappingRow[]> {
  return db.select().from(columnMapping).where(eq(columnMapping.organisationId, organisationId));
}

/** How many columns are remembered, by organisation. */
export async function countColumnMappings({
  db,
  tables: { columnMapping },
}: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: columnMapping.organisationId, n: count() })
    .from(columnMapping)
    .groupBy(columnMapping.organisationId);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Remembers what a column holds; the newest word about a header counts. */
export async function rememberColumn(
  { db, tables: { columnMapping } }: Session,
  row: NewRow<'columnMapping'>,
): Promise<void> {
  const { editionId, printed, role, actor, createdAt } = row;
  await db
    .insert(columnMapping)
    .values(row)
    .onConflictDoUpdate({
      target: [columnMapping.organisationId, columnMapping.header],
      set: { editionId, printed, role, actor, createdAt },
    });
}

export async function forgetColumns(
  { db, tables: { columnMapping } }: Session,
  organisationId: string,
  headers: readonly string[],
): Promise<void> {
  if (headers.length === 0) return;
  await db
    .delete(columnMapping)
    .where(
      and(eq(columnMapping.organisationId, organisationId), inArray(columnMapping.header, [...headers])),
    );
}

/** Gives what was said of a column to another organisation; null forgets it. */
export async function moveColumnMapping(
  { db, tables: { columnMapping } }: Session,
  id: string,
  organisationId: string | null,
): Promise<void> {
  if (organisationId === null) await db.delete(columnMapping).where(eq(columnMapping.id, id));
  else await db.update(columnMapping).set({ organisationId }).where(eq(columnMapping.id, id));
}
