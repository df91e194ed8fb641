import { sql, type Table } from 'drizzle-orm';
import type { AnyRow } from '../store.ts';
import { storedColumns } from '../stored-columns.ts';
import type { PostgresDb } from './postgres-db.ts';

/** A list has no order of letters. */
const COLLATION = / COLLATE .*$/;

/** A list for each column, not a parameter for each value: the statement is as short for a thousand rows as for one. */
export async function putRows(db: PostgresDb, table: Table, rows: readonly AnyRow[]): Promise<void> {
  const columns = storedColumns(table);
  const names = columns.map(({ name }) => sql.identifier(name));
  const lists = columns.map(
    ({ type, valueIn }) => sql`${sql.param(rows.map(valueIn))}::${sql.raw(type.replace(COLLATION, ''))}[]`,
  );
  await db.execute(
    sql`insert into ${table} (${sql.join(names, sql`, `)}) select * from unnest(${sql.join(lists, sql`, `)})`,
  );
}
