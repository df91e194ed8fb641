import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg, { type PoolClient } from 'pg';
import type { PostgresDb, PostgresDriver } from './postgres-db.ts';
import * as tables from './schema.ts';

const READERS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** Dates are written in UTC; a server that hangs in a transaction does not hold all others up for ever. */
const SESSION = '-c timezone=UTC -c idle_in_transaction_session_timeout=300000';

/** A connection that breaks while nobody uses it is replaced by the next that is needed: no reason to end the server. */
export function forgiveBroken(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** Connections over the network. Nothing is opened before it is needed. */
export function pgDriver(url: string): PostgresDriver {
  const connection = {
    connectionString: url,
    application_name: 'dabiao',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
  const readers = new pg.Pool({
    ...connection,
    max: READERS,
    options: `${SESSION} -c default_transaction_read_only=on`,
  });
  // One connection: who writes waits here for those before him, in their order.
  const writers = new pg.Pool({ ...connection, max: 1, options: SESSION });
  for (const pool of [readers, writers]) forgiveBroken(pool);
  return {
    reader: face(readers),
    withWriter: (work) => withClient(writers, work),
    withSpare: (work) => withClient(readers, work),
    migrate: async (db, folder) => {
      await migrate(db as unknown as Parameters<typeof migrate>[0], { migrationsFolder: folder });
    },
    close: async () => {
      await Promise.all([readers.end(), writers.end()]);
    },
  };
}

async function withClient<T>(pool: pg.Pool, work: (db: PostgresDb) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(face(client));
  } finally {
    // The pool gives up connections that broke meanwhile by itself.
    client.release();
  }
}

function face(client: pg.Pool | PoolClient): PostgresDb {
  return drizzle(client, { schema: tables, casing: 'snake_case' });
}
