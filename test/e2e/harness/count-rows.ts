import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { RunningServer } from '../../../scripts/lib/start-built-server.ts';

/** Rows of every table in the server's store, by table name. Reads beside the running server. */
export function countRows({ data }: RunningServer): Readonly<Record<string, number>> {
  const file = readdirSync(data).find((name) => /\.(db|sqlite)$/.test(name));
  if (file === undefined) throw new Error(`no store in ${readdirSync(data).join(', ')}`);
  const database = new Database(join(data, file), { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => {
        const row = database.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get();
        return [name, row?.n ?? 0];
      }),
    );
  } finally {
    database.close();
  }
}
