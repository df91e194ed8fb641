import { accountById, accountByLink, updateAccount } from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { changeAccount, type By } from './accounts.ts';
import type { AuthContext } from './auth-context.ts';
import { record } from './record.ts';
import { openSession, type SignedIn } from './sign-in.ts';
import { keyedHash, newToken } from './token.ts';

/** Long enough to be handed over on a working day, with a weekend between. */
const VALID_MS = 3 * 24 * 3_600_000;

/** `token` is answered this once and stored nowhere. */
export interface PasswordLink {
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * Makes a link by which somebody sets the password of an account themselves, so that no administrator knows it. The password
 * there is holds until then; an earlier link is worth nothing.
 *
 * @throws AppError account_not_found, account_closed
 */
export async function makePasswordLink(context: AuthContext, id: string, by: By): Promise<PasswordLink> {
  const { store, secret, now } = context;
  const token = newToken();
  const linkExpiresAt = new Date(now().getTime() + VALID_MS);
  return store.tx(async (session) => {
    const account = await accountById(session, id);
    if (account === null) throw new AppError('account_not_found', { id });
    if (account.disabledAt !== null) throw new AppError('account_closed', { name: account.name });
    await updateAccount(session, id, { linkHash: keyedHash(secret, token), linkExpiresAt });
    await record(session, context, { kind: 'link_made', subject: account.name, ...by });
    return { token, expiresAt: linkExpiresAt.toISOString() };
  });
}

export interface ByLink {
  readonly token: string;
  readonly password: string;
  readonly address: string;
  /** Token of a session that this browser still has; it ends. */
  readonly earlier: string | null;
}

/**
 * Sets the password that a link is for and signs in. The link is worth nothing after it; one that was not good is kept in the
 * log.
 *
 * @throws AppError link_over, too_many_tries, password_weak
 */
export async function setPasswordByLink(
  context: AuthContext,
  { token, password, address, earlier }: ByLink,
): Promise<SignedIn> {
  const { store, secret, now, limits } = context;
  const seconds = await limits.count('address', address);
  const account = seconds > 0 ? null : await accountByLink(store, keyedHash(secret, token), now());
  if (account === null) {
    const kind = seconds > 0 ? 'sign_in_slowed' : 'sign_in_refused';
    const code = seconds > 0 ? 'too_many_tries' : 'link_over';
    const step = { kind, subject: 'link', actor: 'nobody', address, details: { code } } as const;
    await store.tx((session) => record(session, context, step));
    throw new AppError(code, { seconds });
  }
  const change = { revision: account.revision, password };
  await changeAccount(context, account.id, change, { actor: account.name, address });
  const changed = await accountById(store, account.id);
  if (changed === null) throw new AppError('account_not_found', { id: account.id });
  return openSession(context, changed, { address, earlier });
}
