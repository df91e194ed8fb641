import { accountByName, countAdministrators } from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { addAccount } from './accounts.ts';
import type { AuthContext, Setup } from './auth-context.ts';
import { openSession, type SignedIn } from './sign-in.ts';
import { foldName } from './account-name.ts';
import { isSame, keyedHash, newToken } from './token.ts';

/** Long enough to copy a link out of a log, short enough to be forgotten safely. */
const VALID_MS = 30 * 60_000;

/** A link for the first administrator: what is kept of it, and the token that stands in it. */
export function newSetup(secret: Uint8Array, now: Date): { readonly setup: Setup; readonly token: string } {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + VALID_MS);
  return { setup: { tokenHash: keyedHash(secret, token), expiresAt }, token };
}

export interface FirstAdministrator {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

/**
 * Makes the first administrator and signs it in. Once there is one, the link is worth nothing.
 *
 * @throws AppError setup_over, password_weak
 */
export async function setUp(
  context: AuthContext,
  { token, name, password, address }: FirstAdministrator,
): Promise<SignedIn> {
  const { store, secret, setup, now } = context;
  const seconds = await context.limits.count('address', address);
  if (seconds > 0) throw new AppError('too_many_tries', { seconds });
  const isGood =
    setup !== null && now() < setup.expiresAt && isSame(setup.tokenHash, keyedHash(secret, token));
  if (!isGood || (await countAdministrators(store)) > 0) throw new AppError('setup_over');
  await addAccount(context, { name, role: 'administrator', password }, { actor: 'setup', address });
  const account = await accountByName(store, foldName(name));
  if (account === null) throw new AppError('setup_over');
  return openSession(context, account, { address, earlier: null });
}
