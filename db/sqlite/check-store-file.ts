import type Database from 'better-sqlite3';
import { storedSchema } from './stored-schema.ts';

/** What is wrong with a database: `foreign` is a sound one of another program. */
export type StoreFault = 'corrupt' | 'foreign';

/** Reads every page and every reference of an open database; null when it is a whole store of ours. */
export function findStoreFault(connection: Database.Database): StoreFault | null {
  try {
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') return 'corrupt';
    if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) return 'corrupt';
    return storedSchema(connection) === null ? 'foreign' : null;
  } catch {
    return 'corrupt';
  }
}
