import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'embed.key';
const BYTES = 32;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/**
 * The secret that signs embedding links: made on the first start, kept in the folder of the store where only the
 * server's own user can read it. Whoever deletes the file takes every link back.
 * @throws Error when the file is not one that this function wrote
 */
export function embedKey(dataDir: string): Uint8Array {
  const file = join(dataDir, NAME);
  const made = randomBytes(BYTES);
  try {
    mkdirSync(dataDir, { recursive: true });
    // Only the first of two servers that start at once writes; both read what it wrote.
    writeFileSync(file, made.toString('hex'), { mode: OWNER_ONLY, flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    // Where no key can be kept no link can be stored either: this one signs nothing.
    if (code === 'EROFS' || code === 'EACCES') return new Uint8Array(made);
    if (code !== 'EEXIST') throw error;
  }
  if ((statSync(file).mode & OTHERS) !== 0) chmodSync(file, OWNER_ONLY);
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.byteLength !== BYTES) throw new Error(`${file} is no key; delete it and new links work again`);
  return new Uint8Array(key);
}
