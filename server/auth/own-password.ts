import { accountByName } from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { changeAccount, type By } from './accounts.ts';
import type { AuthContext } from './auth-context.ts';
import { isPassword } from './password.ts';
import { openSession, type SignedIn } from './sign-in.ts';

export interface OwnPassword {
  readonly name: string;
  /** The one that holds. */
  readonly password: string;
  readonly wanted: string;
}

/**
 * Sets one's own password. Every other session of the account ends; this browser gets a new one.
 *
 * @throws AppError sign_in_failed when the one that holds is wrong, too_many_tries, password_weak
 */
export async function changeOwnPassword(
  context: AuthContext,
  { name, password, wanted }: OwnPassword,
  by: By,
): Promise<SignedIn> {
  const seconds = await context.limits.count('device', `password ${name}`);
  if (seconds > 0) throw new AppError('too_many_tries', { seconds });
  const account = await accountByName(context.store, name);
  const matches = await isPassword(password, account?.passwordHash ?? null);
  if (account === null || !matches) throw new AppError('sign_in_failed');
  await changeAccount(context, account.id, { revision: account.revision, password: wanted }, by);
  const changed = await accountByName(context.store, name);
  if (changed === null) throw new AppError('account_not_found', { id: account.id });
  return openSession(context, changed, { address: by.address ?? '', earlier: null });
}
