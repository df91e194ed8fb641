import { forgiveBroken, pgDriver } from '../../db/postgres/pg-driver.ts';
import type { PostgresDriver } from '../../db/postgres/postgres-db.ts';
import { drizzle } from 'drizzle-orm/node-postgres';
import * as tables from '../../db/postgres/schema.ts';
import pg from 'pg';

/** A driver for a database that is still being made: whatever is asked waits for its address. */
export function lazyDriver(address: Promise<string>): PostgresDriver {
  const driver = address.then(pgDriver);
  const readers = address.then((url) => {
    const pool = new pg.Pool({
      connectionString: url,
      options: '-c timezone=UTC -c default_transaction_read_only=on',
    });
    forgiveBroken(pool);
    return pool;
  });
  const late = { query: async (...words: [never]) => (await readers).query(...words) };
  return {
    reader: drizzle(late as unknown as pg.Pool, {
      schema: tables,
      casing: 'snake_case',
    }),
    withWriter: async (work) => (await driver).withWriter(work),
    withSpare: async (work) => (await driver).withSpare(work),
    migrate: async (db, folder) => (await driver).migrate(db, folder),
    close: async () => {
      await (await readers).end();
      await (await driver).close();
    },
  };
}
