import { DrizzleQueryError, sql } from 'drizzle-orm';
import { revisionsFrom } from '../content-revisions.ts';
import type { Db, Session, Store, Tables } from '../store.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { lockKey } from './lock-key.ts';
import { postgresSql } from './native-sql.ts';
import type { PostgresDb, PostgresDriver } from './postgres-db.ts';
import * as schema from './schema.ts';
import { takeInSearch } from './take-in-search.ts';
import { tryCounter } from './try-counter.ts';

export interface PostgresOptions {
  readonly driver: PostgresDriver;
  /** Folder of the generated migrations. */
  readonly migrations: string;
}

/** The rows are the same, which `test/db` proves; so is the way queries are built. */
const tables = { ...schema } as unknown as Tables;

/**
 * Opens a database and brings it to the newest schema, which one server at a time does.
 *
 * @throws NewerSchemaError when a newer program wrote it; the database stays as it is
 */
export async function openPostgresStore({ driver, migrations }: PostgresOptions): Promise<Store> {
  try {
    await driver.withWriter((db) => bringUpToDate(driver, db, migrations));
  } catch (cause) {
    await driver.close();
    throw cause;
  }
  return postgresStore(driver);
}

/** The store on a database that has the newest schema. */
export function postgresStore(driver: PostgresDriver): Store {
  const reader = commonFace(driver.reader);
  const running = new Set<Promise<unknown>>();
  const state: { closing?: Promise<void> } = {};
  const contents = { seen: '', known: revisionsFrom([]) };
  const revision = async (): Promise<string> => {
    const [row] = (await driver.reader.execute(sql`select n from store_revision`)).rows;
    return String(row?.['n']);
  };
  return {
    dialect: 'postgres',
    ...{ tables, db: reader, native: postgresSql },
    revision,
    contentRevisions: async () => {
      // Read before: what comes in between is newer than it is taken for, and read again.
      const now = await revision();
      if (now !== contents.seen) {
        const { rows } = await driver.reader.execute(sql`select organisation_id, n from content_change`);
        const pairs = rows.map((row) => [row['organisation_id'], row['n']]);
        Object.assign(contents, { seen: now, known: revisionsFrom(pairs) });
      }
      return contents.known;
    },
    tx: (work) =>
      noted(
        running,
        driver.withWriter((db) => inTransaction(db, work)),
      ),
    alone: (name, work, options) => driver.withSpare((db) => alone(db, name, work, options)),
    tries: tryCounter(driver),
    // Whoever closes it once more waits for the first.
    close: () => (state.closing ??= Promise.allSettled(running).then(() => driver.close())),
  };
}

/**
 * One write transaction at a time in all servers, as with SQLite: what a transaction reads nobody changes before it ends, so
 * no change is lost, and the next number of a log is the next.
 */
async function inTransaction<T>(db: PostgresDb, work: (session: Session) => Promise<T>): Promise<T> {
  await db.execute(sql`begin`);
  try {
    await db.execute(sql`select pg_advisory_xact_lock(${lockKey('write')})`);
    const result = await work({ tables, db: commonFace(db), native: postgresSql });
    await takeInSearch(db);
    await db.execute(sql`commit`);
    return result;
  } catch (cause) {
    // Where the connection is gone, so is the transaction; what went wrong first is what counts.
    await db.execute(sql`rollback`).catch(() => undefined);
    // What the database said, without the query and its values around it.
    throw cause instanceof DrizzleQueryError && cause.cause !== undefined ? cause.cause : cause;
  }
}

async function alone<T>(
  db: PostgresDb,
  name: string,
  work: () => Promise<T>,
  options?: { readonly else: 'skip' },
): Promise<T | null> {
  const key = lockKey(name);
  if (options === undefined) await db.execute(sql`select pg_advisory_lock(${key})`);
  else {
    const [row] = (await db.execute(sql`select pg_try_advisory_lock(${key}) as "has"`)).rows;
    if (row?.['has'] !== true) return null;
  }
  try {
    return await work();
  } finally {
    await db.execute(sql`select pg_advisory_unlock(${key})`);
  }
}

async function noted<T>(running: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  running.add(work);
  try {
    return await work;
  } finally {
    running.delete(work);
  }
}

/** Repositories use what both builders have in common; the rest stands behind `native`. */
function commonFace(db: PostgresDb): Db {
  return db as unknown as Db;
}
