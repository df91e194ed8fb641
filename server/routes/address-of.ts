import type { Context } from 'hono';
import type { AuthContext } from '../auth/auth-context.ts';
import { callerOf } from '../auth/caller.ts';

type Trusting = Pick<AuthContext, 'proxies'>;

/** Address of the one who asks, through proxies that are trusted; the empty string where there is no connection, as in a test. */
export function addressOf(c: Context, auth: Trusting): string {
  return from(c, auth).address;
}

/** Origin under which people reach the server: the setting, else what a trusted proxy says; null: as the request says. */
export function placeOf(c: Context, auth: Trusting & Pick<AuthContext, 'publicOrigin'>): string | null {
  return auth.publicOrigin ?? (from(c, auth).isHttps ? `https://${hostOf(c)}` : null);
}

/** Host as the request names it, with its port. */
export function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

function from(c: Context, { proxies }: Trusting) {
  const env = c.env as
    { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  const peer = env?.incoming?.socket?.remoteAddress ?? '';
  return callerOf(proxies, { peer, header: (name) => c.req.header(name) });
}
