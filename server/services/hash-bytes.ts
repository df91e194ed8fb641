import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

const STEP = 1024 * 1024;

/** SHA-256 in hex; text is hashed as UTF-8. */
export function hashBytes(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The same for a file of any size, letting others have their turn in between. */
export async function hashFile(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.byteLength; from += STEP) {
    hash.update(bytes.subarray(from, from + STEP));
    if (from > 0) await setImmediate();
  }
  return hash.digest('hex');
}
