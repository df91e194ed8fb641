import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const BYTES = 32;

/**
 * The key of this server, made at the first start and readable by its user alone. Without it, or with another one, sessions and
 * tokens end; nothing else depends on it.
 */
export function ownSecret(file: string): Uint8Array {
  if (existsSync(file)) {
    const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
    if (secret.length === BYTES) return new Uint8Array(secret);
  }
  mkdirSync(dirname(file), { recursive: true });
  const secret = randomBytes(BYTES);
  writeFileSync(file, `${secret.toString('base64url')}\n`, { mode: 0o600 });
  return new Uint8Array(secret);
}
