import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** The first over HTTPS, where browsers hold to what its name promises; the second without. */
export const SESSION_COOKIES = ['__Host-dabiao', 'dabiao'] as const;
const DEVICE_COOKIE = 'dabiao_device';
const WEEK_S = 7 * 24 * 3600;
const YEAR_S = 365 * 24 * 3600;

/** Hands a session to the browser. No script can read it, and no other site can send it along with a change. */
export function giveSession(c: Context, token: string, device: string, publicOrigin: string | null): void {
  const isSecure = publicOrigin?.startsWith('https:') === true;
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  setCookie(c, SESSION_COOKIES[isSecure ? 0 : 1], token, { ...shared, maxAge: WEEK_S });
  setCookie(c, DEVICE_COOKIE, device, { ...shared, maxAge: YEAR_S, sameSite: 'Strict' });
}

export function takeSession(c: Context): void {
  for (const name of SESSION_COOKIES)
    deleteCookie(c, name, { path: '/', secure: name.startsWith('__Host-') });
}

/** Token of the session that came with a request; null: none. */
export function sessionOf(c: Context): string | null {
  return SESSION_COOKIES.map((name) => getCookie(c, name)).find((value) => value !== undefined) ?? null;
}

/** Mark of an earlier sign-in; null: none. */
export function deviceOf(c: Context): string | null {
  return getCookie(c, DEVICE_COOKIE) ?? null;
}
