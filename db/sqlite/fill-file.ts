import { sql } from 'drizzle-orm';
import type { Db } from '../store.ts';

/** Pages at hand, in kilobytes: keys come in no order, so each row touches others of every index. */
const FILLING_CACHE_KB = 512 * 1024;
/** Pages of the log before they go to their places: the longer, the more of them were written over meanwhile. */
const FILLING_LOG_PAGES = 50_000;

/** For as long as the connection is open or until `endFilling`. */
export async function beginFilling(db: Db): Promise<void> {
  await set(db, FILLING_CACHE_KB, FILLING_LOG_PAGES);
}

/** Back to the defaults of SQLite. */
export async function endFilling(db: Db): Promise<void> {
  await set(db, 2000, 1000);
}

async function set(db: Db, cacheKb: number, logPages: number): Promise<void> {
  await db.run(sql.raw(`pragma cache_size = -${cacheKb}`));
  // This one answers what it set.
  await db.all(sql.raw(`pragma wal_autocheckpoint = ${logPages}`));
}
