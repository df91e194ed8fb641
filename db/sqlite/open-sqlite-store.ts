import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db, Store } from '../store.ts';
import { contentRevisions } from './content-revisions.ts';
import { keptStatements } from './kept-statements.ts';
import { sqliteSql } from './native-sql.ts';
import { registerSearchFunctions } from './search-functions.ts';
import { refuseNewerSchema } from './stored-schema.ts';
import * as tables from './schema.ts';
import { transactionQueue } from './transaction-queue.ts';

const BUSY_TIMEOUT_MS = 5000;
/** Pages of a large store stay at hand; the default holds two megabytes. */
const READER_CACHE_KB = 64 * 1024;
/** The log shrinks back to this after a burst of writing. */
const LOG_BYTES = 64 * 1024 * 1024;

export interface SqliteOptions {
  /** Database file; its folder is made when missing. Not `:memory:`, which two connections cannot share. */
  readonly file: string;
  /** Folder of the generated migrations. */
  readonly migrations: string;
}

/**
 * Opens (or makes) the database file and brings it to the newest schema. Reads go through their own
 * connection, so they see what is committed and never wait for the writer (WAL).
 *
 * @throws NewerSchemaError when a newer program wrote the file, which stays as it is
 */
export function openSqliteStore({ file, migrations }: SqliteOptions): Store {
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file);
  registerSearchFunctions(writer);
  try {
    refuseNewerSchema(writer, migrations);
    migrate(drizzle(writer, { casing: 'snake_case' }), { migrationsFolder: migrations });
  } catch (cause) {
    writer.close();
    throw cause;
  }
  const reader = connect(file);
  reader.pragma('query_only = true');
  reader.pragma(`cache_size = -${READER_CACHE_KB}`);
  // Changes with every commit of any other connection, the writer's and those of other processes.
  const dataVersion = reader.prepare('pragma data_version').pluck();
  const revisions = contentRevisions(reader, () => dataVersion.get());
  const queue = transactionQueue(writer, { tables, db: asyncFace(writer), native: sqliteSql });
  return {
    dialect: 'sqlite',
    tables,
    db: asyncFace(reader),
    native: sqliteSql,
    revision: async () => String(dataVersion.get()),
    contentRevisions: async () => revisions(),
    tx: queue.run,
    // A file belongs to one server.
    alone: async (_name, work) => work(),
    tries: null,
    close: async () => {
      await queue.drain();
      reader.close();
      writer.close();
    },
  };
}

function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('journal_mode = WAL');
  // What was acknowledged is on the disk: with less, a power cut takes back the last commits.
  connection.pragma('synchronous = FULL');
  connection.pragma(`journal_size_limit = ${LOG_BYTES}`);
  connection.pragma('foreign_keys = ON');
  return connection;
}

/** Awaiting a synchronous query builder is what the async face promises; only `transaction` and `run().get` differ, and nobody uses them. */
function asyncFace(connection: Database.Database): Db {
  const client = keptStatements(connection) as Database.Database;
  return drizzle(client, { schema: tables, casing: 'snake_case' }) as unknown as Db;
}
