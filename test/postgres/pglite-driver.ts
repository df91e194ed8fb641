import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { PostgresDb, PostgresDriver } from '../../db/postgres/postgres-db.ts';
import * as tables from '../../db/postgres/schema.ts';

/**
 * PostgreSQL inside this process, for machines that have none. It has one connection, so what reads beside a transaction would
 * see into it: reads wait in the same line.
 */
export function pgliteDriver(): PostgresDriver {
  const client = new PGlite({ extensions: { pg_trgm } });
  const db = drizzle(client, { schema: tables, casing: 'snake_case' });
  const face = db as unknown as PostgresDb;
  const line = { last: Promise.resolve() as Promise<unknown> };
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const next = line.last.then(work);
    line.last = next.catch(() => undefined);
    return next;
  };
  return {
    reader: face,
    withWriter: (work) => inLine(() => work(face)),
    withSpare: (work) => work(face),
    migrate: async (_db, folder) => migrate(db, { migrationsFolder: folder }),
    close: async () => {
      await line.last;
      await client.close();
    },
  };
}
