import type { STORE_ERRORS } from '../domain/store-error-table.ts';

export type StoreErrorCode = keyof typeof STORE_ERRORS;

/** First match counts. Names of SQLite's result codes, of PostgreSQL's states, of Node's for disk and network, and of our own errors. */
const KINDS: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, 'store_full'],
  [/^(?:SQLITE_READONLY\w*|SQLITE_IOERR_WRITE|EROFS|25006)$/, 'store_read_only'],
  [/^(?:SQLITE_CORRUPT\w*|SQLITE_NOTADB|XX00[12])$/, 'store_corrupt'],
  [/^NewerSchemaError$/, 'store_newer'],
  // No connection, no right, no room for more of them, shut down or interrupted, a lock that does not come free.
  [/^(?:SQLITE_\w+|(?:08|28|53|57|58)\w{3}|3D000|55P03|40P01)$/, 'store_unavailable'],
  [
    /^(?:ECONN(?:REFUSED|RESET)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/,
    'store_unavailable',
  ],
];
/** Deeper than anything wraps an error. */
const DEEPEST_CAUSE = 8;

/** Which trouble of the store is behind an error, however often it was wrapped; null when it is another one. */
export function storeErrorCode(error: unknown): StoreErrorCode | null {
  let current: unknown = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && current instanceof Error; depth += 1) {
    const names = ['code' in current ? String(current.code) : '', current.name];
    const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)));
    if (kind !== undefined) return kind[1];
    current = current.cause;
  }
  return null;
}
