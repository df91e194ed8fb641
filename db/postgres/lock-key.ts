import { createHash } from 'node:crypto';

/** The number under which all servers on a database know a lock. */
export function lockKey(name: string): bigint {
  return createHash('sha256').update(`dabiao ${name}`).digest().readBigInt64BE();
}
