import { hasAccounts } from '../../db/repositories/access.ts';
import type { Store } from '../../db/store.ts';
import { AppError } from '../errors.ts';
import { whoOfToken } from './api-tokens.ts';
import type { AuthContext } from './auth-context.ts';
import { whoOfSession } from './sign-in.ts';
import { LOCAL, NOBODY, type Who } from './who.ts';

/** Of a request, all that tells who sent it. */
export interface Asked {
  /** Header by its name in small letters. */
  readonly header: (name: string) => string | undefined;
  /** Host as the request names it, with its port. */
  readonly host: string;
  /** Token of the session cookie; null: none. */
  readonly session: string | null;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** Set by proxies: behind one, everybody looks like this machine. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** Whether there are accounts, as it was at a revision of the store: every request asks. */
const known = new WeakMap<Store, { readonly revision: string; readonly has: boolean }>();

/** Whether everybody must sign in. */
export async function isClosed({ store, mustSignIn }: AuthContext): Promise<boolean> {
  if (mustSignIn) return true;
  const revision = await store.revision();
  const last = known.get(store);
  if (last?.revision === revision) return last.has;
  const has = await hasAccounts(store);
  known.set(store, { revision, has });
  return has;
}

/**
 * Who sent a request. Without accounts it is whoever sits at the machine, if it comes from there: by its own name and straight,
 * so that neither a name that was bent to this address, nor another site, nor a proxy gets in.
 *
 * @throws AppError not_from_here; sign_in_needed for a token that is none
 */
export async function identify(context: AuthContext, asked: Asked): Promise<Who> {
  const authorization = asked.header('authorization');
  if (authorization !== undefined) {
    const token = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
    const who = token === undefined ? null : await whoOfToken(context, token);
    if (who === null) throw new AppError('sign_in_needed');
    return who;
  }
  const who = asked.session === null ? null : await whoOfSession(context, asked.session);
  if (who !== null) return who;
  if (await isClosed(context)) return NOBODY;
  if (!isFromHere(asked)) throw new AppError('not_from_here');
  return LOCAL;
}

function isFromHere({ header, host }: Asked): boolean {
  if (!LOOPBACK.test(host) || FORWARDED.some((name) => header(name) !== undefined)) return false;
  const origin = header('origin');
  if (origin === undefined) return true;
  const at = /^https?:\/\/([^/]+)$/i.exec(origin)?.[1];
  return at !== undefined && LOOPBACK.test(at);
}
