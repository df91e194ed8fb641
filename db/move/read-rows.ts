import { asc, sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store.ts';
import type { TableName } from './table-order.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

/** Files of reports may be large; of everything else a few hundred rows are little. */
const ROWS_AT_ONCE = 400;
const FILES_AT_ONCE = 8;
const WITH_FILES: readonly TableName[] = ['report', 'importDraft'];

/** The rows of a table in the order of their keys, in lists of a size that fits into memory and into one statement. */
export async function* readRows(
  session: Session,
  name: TableName,
  after: AnyRow | null = null,
): AsyncGenerator<readonly AnyRow[], void> {
  const table = session.tables[name];
  const keys = keysOf(session, name);
  const size = WITH_FILES.includes(name) ? FILES_AT_ONCE : ROWS_AT_ONCE;
  let last = after;
  for (;;) {
    const rows: readonly AnyRow[] = await session.db
      .select()
      .from(table)
      .where(last === null ? undefined : isAfter(keys, last))
      .orderBy(...keys.map(([, column]) => asc(column)))
      .limit(size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1) ?? null;
  }
}

/** The row with the greatest key; null for an empty table. */
export async function lastRow(session: Session, name: TableName): Promise<AnyRow | null> {
  const keys = keysOf(session, name);
  const rows: readonly AnyRow[] = await session.db
    .select(Object.fromEntries(keys))
    .from(session.tables[name])
    .orderBy(...keys.map(([, column]) => sql`${column} desc`))
    .limit(1);
  return rows[0] ?? null;
}

function isAfter(keys: readonly (readonly [string, AnySQLiteColumn])[], row: AnyRow): SQL {
  const columns = sql.join(
    keys.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const values = sql.join(
    keys.map(([field]) => sql`${row[field]}`),
    sql`, `,
  );
  return sql`(${columns}) > (${values})`;
}

/** Every table has an id, but for the one that joins two others. */
function keysOf({ tables }: Session, name: TableName): readonly (readonly [string, AnySQLiteColumn])[] {
  if (name !== 'taskOwner') return [['id', tables[name].id]];
  const { taskId, ownerId } = tables.taskOwner;
  return [
    ['taskId', taskId],
    ['ownerId', ownerId],
  ];
}
