/**
 * The store as repositories see it: one async face for every dialect, so that a second one joins without
 * touching a query. The type is that of SQLite; another dialect casts its own in its `open…` function.
 */
import type { SQL, Table } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { ContentRevisions } from './content-revisions.ts';
import type * as sqlite from './sqlite/schema.ts';

export type Tables = typeof sqlite;
export type Db = BaseSQLiteDatabase<'async', unknown, Tables>;

/** A row of any table, by the names of its fields. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** What the databases say in words of their own. */
export interface NativeSql {
  /** Runs a query that is written out; its columns must come out the same everywhere. */
  readonly rows: <T>(db: Db, query: SQL) => Promise<readonly T[]>;
  /** Runs a statement that answers nothing. */
  readonly run: (db: Db, statement: SQL) => Promise<void>;
  /** Puts in many whole rows, every field named, faster than the query builder. Runs inside a transaction. */
  readonly putRows: (db: Db, table: Table, rows: readonly AnyRow[]) => Promise<void>;
  /**
   * From here on the store is filled by `putRows` alone, until the other one is called: without what costs each row time and
   * may be made good at the end. Both run inside a transaction; the first may run again.
   */
  readonly beginFilling: (db: Db) => Promise<void>;
  readonly endFilling: (db: Db) => Promise<void>;
  /** Whether there is a table of this name, beside those of the schema too. */
  readonly hasTable: (db: Db, name: string) => Promise<boolean>;
  /** Whether an entry `e` of the search index holds each of some words. */
  readonly holds: (terms: readonly string[]) => readonly SQL[];
  /** From here to the end of the transaction, references may point to rows that are not there. */
  readonly deferReferences: (db: Db) => Promise<void>;
}

/** Where a query runs: outside a transaction it only reads. */
export interface Session {
  readonly tables: Tables;
  readonly db: Db;
  readonly native: NativeSql;
  /** Ids of the organisations that can be seen; left out: all. */
  readonly organisations?: readonly string[];
}

/** Counts tries of one kind within a time that begins with the first. */
export interface TryCounter {
  readonly count: (
    key: string,
    seconds: number,
  ) => Promise<{ readonly tries: number; readonly secondsLeft: number }>;
  readonly forget: (key: string) => Promise<void>;
}

export interface Store extends Session {
  readonly dialect: 'sqlite' | 'postgres';
  /** Another value whenever something was committed since; comparable within one open store only. */
  revision(): Promise<string>;
  /** As everything that was committed so far has left them. */
  contentRevisions(): Promise<ContentRevisions>;
  /**
   * Runs `work` in one write transaction: all of it or, when it throws, nothing. No other one of any server on the same
   * store runs meanwhile. Do not nest.
   */
  tx<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * Runs `work` while no other server on the same store runs one of that name. Waits until it may; with `else: 'skip'`
   * it answers null when another server is at it.
   */
  alone<T>(name: string, work: () => Promise<T>, options?: { readonly else: 'skip' }): Promise<T | null>;
  /** Tries that all servers count together; null: there is but one, which counts for itself. */
  readonly tries: TryCounter | null;
  /** Waits for the running transaction, then lets go of the store. */
  close(): Promise<void>;
}

/** The row of a table as it is read. */
export type Row<K extends keyof Tables> = Tables[K]['$inferSelect'];

/** The row of a table as it is written. */
export type NewRow<K extends keyof Tables> = Tables[K]['$inferInsert'];
