import { asc, sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AnyRow, Session } from '../store.ts';
import type { TableName } from './table-order.ts';

/** Files of reports may be large; of everything else some thousand rows are little. */
const ROWS_AT_ONCE = 2000;
const FILES_AT_ONCE = 8;
const WITH_FILES: readonly TableName[] = ['report', 'importDraft'];

/**
 * The rows of a table in the order of their keys, in lists of a size that fits into memory. The next list is on its way
 * while one is worked on.
 */
export async function* readRows(session: Session, name: TableName): AsyncGenerator<readonly AnyRow[], void> {
  const size = WITH_FILES.includes(name) ? FILES_AT_ONCE : ROWS_AT_ONCE;
  let coming: Promise<readonly AnyRow[]> | null = rowsAfter(session, name, null, size);
  while (coming !== null) {
    const rows: readonly AnyRow[] = await coming;
    const last = rows.at(-1);
    coming = rows.length < size || last === undefined ? null : rowsAfter(session, name, last, size);
    // Whoever stops reading does not want to hear of it.
    coming?.catch(() => undefined);
    if (rows.length > 0) yield rows;
  }
}

async function rowsAfter(
  session: Session,
  name: TableName,
  last: AnyRow | null,
  size: number,
): Promise<readonly AnyRow[]> {
  const keys = keysOf(session, name);
  return session.db
    .select()
    .from(session.tables[name])
    .where(last === null ? undefined : isAfter(keys, last))
    .orderBy(...keys.map(([, column]) => asc(column)))
    .limit(size);
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
