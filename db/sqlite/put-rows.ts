import type Database from 'better-sqlite3';
import { getTableName, type Table } from 'drizzle-orm';
import type { AnyRow } from '../store.ts';
import { storedColumns } from '../stored-columns.ts';

/** One statement, prepared once, run for each row: to build one for many rows takes longer than to run it. */
export function putRows(
  connection: Pick<Database.Database, 'prepare'>,
  table: Table,
  rows: readonly AnyRow[],
): void {
  const columns = storedColumns(table);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = connection.prepare(`insert into "${getTableName(table)}" (${names}) values (${places})`);
  for (const row of rows) insert.run(columns.map(({ valueIn }) => valueIn(row)));
}
