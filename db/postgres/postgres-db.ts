import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as tables from './schema.ts';

/** What a driver answers to a query that is written out. */
export interface PostgresResult extends PgQueryResultHKT {
  readonly type: { readonly rows: readonly Readonly<Record<string, unknown>>[] };
}

/** PostgreSQL as every driver shows it. */
export type PostgresDb = PgDatabase<PostgresResult, typeof tables>;

/** What the store needs of a driver. */
export interface PostgresDriver {
  /** Reads only. */
  readonly reader: PostgresDb;
  /** Runs `work` on the one connection that writes, after all that asked before. */
  readonly withWriter: <T>(work: (db: PostgresDb) => Promise<T>) => Promise<T>;
  /** Runs `work` on a connection for itself. */
  readonly withSpare: <T>(work: (db: PostgresDb) => Promise<T>) => Promise<T>;
  /** Applies the migrations of a folder that are not yet applied. */
  readonly migrate: (db: PostgresDb, folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
