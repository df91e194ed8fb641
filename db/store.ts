/**
 * The store as repositories see it: one async face for every dialect, so that a second one joins without
 * touching a query. The type is that of SQLite; another dialect casts its own in its `open…` function.
 */
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as sqlite from './sqlite/schema.ts';

export type Tables = typeof sqlite;
export type Db = BaseSQLiteDatabase<'async', unknown, Tables>;

/** Where a query runs: outside a transaction it only reads. */
export interface Session {
  readonly tables: Tables;
  readonly db: Db;
  /** Ids of the organisations that can be seen; left out: all. */
  readonly organisations?: readonly string[];
}

export interface Store extends Session {
  readonly dialect: 'sqlite' | 'postgres';
  /** Another value whenever something was committed since; comparable within one open store only. */
  revision(): Promise<string>;
  /** Runs `work` alone, in one write transaction: all of it or, when it throws, nothing. Do not nest. */
  tx<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Waits for the running transaction, then lets go of the file. */
  close(): Promise<void>;
}

/** The row of a table as it is read. */
export type Row<K extends keyof Tables> = Tables[K]['$inferSelect'];

/** The row of a table as it is written. */
export type NewRow<K extends keyof Tables> = Tables[K]['$inferInsert'];
