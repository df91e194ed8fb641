import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AuthContext } from '../auth/auth-context.ts';
import { identify } from '../auth/identify.ts';
import { isAtLeast, type Role } from '../domain/role.ts';
import { isInReach } from '../auth/units-in-reach.ts';
import { asWho, NOBODY, type Who } from '../auth/who.ts';
import { AppError } from '../errors.ts';
import { ACCESS_TABLE, type AccessRule } from './access-table.ts';
import { addressOf, hostOf, placeOf } from './address-of.ts';
import type { AppEnv } from './app-deps.ts';
import { noteRefusal } from './note-refusal.ts';
import { languageOf } from './problem.ts';
import { routeOf } from './route-of.ts';
import { sessionOf } from './session-cookie.ts';

/** A report of many pages is smaller; ten of these are the room of a large file. */
const SMALL_BYTES = 1024 * 1024;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const ROLE_ZH: Readonly<Record<Role, string>> = {
  viewer: '查看',
  analyst: '审核',
  editor: '编辑',
  administrator: '管理员',
};

/** Lets a request through in the name of the one who asks, or refuses it by the table of access. */
export function gate(auth: AuthContext) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const rule = ruleOf(c);
    const who = await identify(auth, askedBy(c, auth)).catch(async (cause: unknown) => {
      // Whether the store can be read is what the public health answer says itself.
      if (rule?.role === 'public' && !(cause instanceof AppError)) return NOBODY;
      if (cause instanceof AppError) await noteRefusal(auth, c, NOBODY, cause);
      throw cause;
    });
    const refusal = (await refusalOf(auth, c, who, rule)) ?? (await tooMany(auth, c, who, rule));
    if (refusal !== null) {
      // Everybody who opens the page before signing in reads in vain: that says nothing.
      if (who.by !== 'nobody' || !READING.has(c.req.method)) await noteRefusal(auth, c, who, refusal);
      throw refusal;
    }
    await asWho(who, () => next());
  });
}

/** The refusal of somebody whose role is too small, in the language of the request. */
export function notAllowed(c: Context, needed: Role): AppError {
  const lang = languageOf(c.req.header('accept-language'));
  return new AppError('not_allowed', { role: lang === 'en' ? needed : ROLE_ZH[needed] });
}

/** The line of the table for the route that will answer; null when no route will, or it has no line. */
function ruleOf(c: Context): AccessRule | null {
  const route = routeOf(c);
  if (route === null) return null;
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  return ACCESS_TABLE[`${route.method.toLowerCase()} ${path}`] ?? null;
}

async function refusalOf(
  auth: AuthContext,
  c: Context,
  who: Who,
  rule: AccessRule | null,
): Promise<AppError | null> {
  if (rule?.role === 'public') return null;
  if (who.by === 'nobody') return new AppError('sign_in_needed');
  const needed = rule?.role ?? 'administrator';
  if (!isAtLeast(who.role, needed)) return notAllowed(c, needed);
  if (who.owners === null || READING.has(c.req.method)) return null;
  const isOwn =
    rule?.owner !== undefined && (await isInReach(auth.store, rule.owner, paramsOf(c), who.owners));
  return isOwn ? null : new AppError('not_your_unit');
}

/** Parameters of the route that will answer; a middleware itself has none. */
function paramsOf(c: Context): Readonly<Record<string, string>> {
  const route = routeOf(c);
  const names = (route?.path ?? '').split('/');
  const parts = new URL(c.req.url).pathname.split('/');
  return Object.fromEntries(
    names.flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), decoded(parts[at] ?? '')]] : [])),
  );
}

async function tooMany(
  auth: AuthContext,
  c: Context,
  who: Who,
  rule: AccessRule | null,
): Promise<AppError | null> {
  if (rule?.limit === undefined) return null;
  const kind = rule.limit === 'upload' && isSmall(c) ? 'smallUpload' : rule.limit;
  const seconds = await auth.limits.count(kind, `${who.actor} ${addressOf(c, auth)}`);
  return seconds > 0 ? new AppError('too_many_tries', { seconds }) : null;
}

/** By its declared length, which the connection holds it to. */
function isSmall(c: Context): boolean {
  const declared = Number(c.req.header('content-length') ?? Number.NaN);
  return declared <= SMALL_BYTES;
}

function askedBy(c: Context, auth: AuthContext) {
  return {
    header: (name: string) => c.req.header(name),
    host: hostOf(c),
    session: sessionOf(c, placeOf(c, auth)),
  };
}

/** As the routes read it: what is no encoding stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
