import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed address says: which link, and until when. */
export interface EmbedToken {
  readonly id: string;
  readonly expiresAt: Date;
}

/**
 *     3f0c…-…-9a1e.t0k2wz.mC0b…
 *     ^^^^^^^^^^^^ ^^^^^^ ^^^^^ id, seconds since 1970 to the base 36, signature of both
 */
const TOKEN = /^(?<id>[\w-]{1,64})\.(?<until>[0-9a-z]{1,10})\.(?<signature>[\w-]{43})$/;
const BASE = 36;

/** Signs a link. Equal links have equal tokens, so the address can be shown again later. */
export function writeEmbedToken(key: Uint8Array, { id, expiresAt }: EmbedToken): string {
  const said = `${id}.${Math.floor(expiresAt.getTime() / 1000).toString(BASE)}`;
  return `${said}.${sign(key, said)}`;
}

/** What a token says; null when this server did not sign it. Nothing of it is looked up before. */
export function readEmbedToken(key: Uint8Array, token: string): EmbedToken | null {
  const { id, until, signature } = TOKEN.exec(token)?.groups ?? {};
  if (id === undefined || until === undefined || signature === undefined) return null;
  const expected = Buffer.from(sign(key, `${id}.${until}`));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return null;
  return { id, expiresAt: new Date(Number.parseInt(until, BASE) * 1000) };
}

function sign(key: Uint8Array, said: string): string {
  return createHmac('sha256', key).update(`dabiao embed ${said}`).digest('base64url');
}
