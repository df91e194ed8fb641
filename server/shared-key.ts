import { hkdfSync } from 'node:crypto';

const BYTES = 32;

/**
 * A key made of words that the servers of one installation share, another one for each purpose: what one of them signs
 * or keeps, all of them know again.
 */
export function sharedKey(secret: string, purpose: 'server' | 'embed'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'dabiao', purpose, BYTES));
}
