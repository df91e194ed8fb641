import { sql, type SQL } from 'drizzle-orm';
import type Database from 'better-sqlite3';
import type { Db, NativeSql } from '../store.ts';
import { beginFilling, endFilling } from './fill-file.ts';
import { putRows } from './put-rows.ts';

/** The index knows stretches of three characters and more. */
const INDEXED = 3;

export const sqliteSql: NativeSql = {
  rows: async (db, query) => db.all(query),
  run: async (db, statement) => {
    await db.run(statement);
  },
  putRows: async (db, table, rows) => putRows(connectionOf(db), table, rows),
  beginFilling,
  endFilling,
  hasTable: async (db, name) =>
    (await db.all(sql`select 1 from sqlite_master where type = 'table' and name = ${name}`)).length > 0,
  holds,
  deferReferences: (db) => sqliteSql.run(db, sql`pragma defer_foreign_keys = on`),
};

/** Long words by the index, shorter ones by looking. */
function holds(terms: readonly string[]): readonly SQL[] {
  const long = terms.filter((term) => [...term].length >= INDEXED);
  const conditions = terms
    .filter((term) => !long.includes(term))
    .map((term) => sql`instr(e.folded, ${term}) > 0`);
  if (long.length === 0) return conditions;
  const phrases = long.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ');
  return [...conditions, sql`e.id in (select rowid from search_index where search_index match ${phrases})`];
}

/** What drizzle was made from: it compiles each statement once. */
function connectionOf(db: Db): Pick<Database.Database, 'prepare'> {
  return (db as unknown as { readonly $client: Pick<Database.Database, 'prepare'> }).$client;
}
