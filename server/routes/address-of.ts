import type { Context } from 'hono';

/** Address of the other side; the empty string where there is no connection, as in a test. */
export function addressOf(c: Context): string {
  const env = c.env as
    { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? '';
}
