import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** A token nobody can guess: 256 random bits. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is stored in place of a token. Whoever reads the store without the key of the server cannot use it. */
export function keyedHash(secret: Uint8Array, token: string): string {
  return createHmac('sha256', secret).update(token).digest('base64url');
}

/** Compares without telling by time how much is alike. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
