import { sql } from 'drizzle-orm';
import type { Db, NativeSql } from '../store.ts';
import type { PostgresDb } from './postgres-db.ts';
import { beginFilling, endFilling } from './fill-database.ts';
import { putRows } from './put-rows.ts';

/** What a pattern of LIKE takes for more than itself. */
const MEANS_MORE = /[\\%_]/g;

export const postgresSql: NativeSql = {
  rows: async <T>(db: Db, query: Parameters<NativeSql['rows']>[1]) =>
    (await ours(db).execute(query)).rows as unknown as readonly T[],
  run: async (db, statement) => {
    await ours(db).execute(statement);
  },
  putRows: (db, table, rows) => putRows(ours(db), table, rows),
  beginFilling: (db) => beginFilling(ours(db)),
  endFilling: (db) => endFilling(ours(db)),
  hasTable: async (db, name) =>
    (await ours(db).execute(sql`select to_regclass(${name}) as "name"`)).rows[0]?.['name'] !== null,
  // An index over stretches of three characters answers LIKE; without it the entries are looked through.
  holds: (terms) =>
    terms.map((term) => sql`e.folded like ${`%${term.replaceAll(MEANS_MORE, (sign) => `\\${sign}`)}%`}`),
  deferReferences: (db) => postgresSql.run(db, sql`set constraints all deferred`),
};

/** Behind the common face of a store on PostgreSQL there is always one of these. */
function ours(db: Db): PostgresDb {
  return db as unknown as PostgresDb;
}
