import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const SESSION_COOKIE = 'dabiao';
const DEVICE_COOKIE = 'dabiao_device';
const UNDERWAY_COOKIE = 'dabiao_underway';
const WEEK_S = 7 * 24 * 3600;
const YEAR_S = 365 * 24 * 3600;

/** Of cookies: where people reach the server, if a proxy stands before it. */
type Place = string | null;

/** Hands a session to the browser. No script can read it, and no other site can send it along with a change. */
export function giveSession(c: Context, token: string, device: string, place: Place): void {
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(place) } as const;
  setCookie(c, nameOf(SESSION_COOKIE, place), token, { ...shared, maxAge: WEEK_S });
  setCookie(c, DEVICE_COOKIE, device, { ...shared, maxAge: YEAR_S, sameSite: 'Strict' });
}

export function takeSession(c: Context, place: Place): void {
  deleteCookie(c, nameOf(SESSION_COOKIE, place), { path: '/', secure: isSecure(place) });
}

/** Token of the session that came with a request; null: none. */
export function sessionOf(c: Context, place: Place): string | null {
  return getCookie(c, nameOf(SESSION_COOKIE, place)) ?? null;
}

/** Mark of an earlier sign-in; null: none. */
export function deviceOf(c: Context): string | null {
  return getCookie(c, DEVICE_COOKIE) ?? null;
}

/** Hands the browser what it needs when it comes back from the provider. Coming back is a request from another site: hence Lax. */
export function giveUnderway(c: Context, kept: string, seconds: number, place: Place): void {
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(place) } as const;
  setCookie(c, nameOf(UNDERWAY_COOKIE, place), kept, { ...shared, maxAge: seconds });
}

/** Takes that back: it is good once. null: there is none. */
export function takeUnderway(c: Context, place: Place): string | null {
  const name = nameOf(UNDERWAY_COOKIE, place);
  const kept = getCookie(c, name) ?? null;
  deleteCookie(c, name, { path: '/', secure: isSecure(place) });
  return kept;
}

const isSecure = (place: Place): boolean => place?.startsWith('https:') === true;

/** Over HTTPS under a name that browsers let no other host set, and that alone is read: a planted cookie is not seen. */
const nameOf = (name: string, place: Place): string => (isSecure(place) ? `__Host-${name}` : name);
