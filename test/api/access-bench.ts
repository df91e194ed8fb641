import { addAccount } from '../../server/auth/accounts.ts';
import { addToken } from '../../server/auth/api-tokens.ts';
import type { Role } from '../../server/domain/role.ts';
import { openSession } from '../../server/auth/sign-in.ts';
import { accountByName } from '../../db/repositories/access.ts';
import { filledBoard, type FilledBoard } from './filled-board.ts';

export interface Person {
  readonly role: Role;
  readonly organisations?: readonly string[] | null;
  readonly owners?: readonly string[] | null;
}

/** Headers that a browser of this page sends. */
export const SAME_SITE = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' } as const;

/** Makes an account and answers the headers of a browser that is signed in with it. */
export async function signedIn(
  { auth }: Pick<FilledBoard, 'auth'>,
  name: string,
  person: Person,
): Promise<Readonly<Record<string, string>>> {
  await addAccount(auth, { name, password: null, ...person }, { actor: 'test', address: null });
  const account = await accountByName(auth.store, name);
  if (account === null) throw new Error('the account was not made');
  const { token } = await openSession(auth, account, { address: '', earlier: null });
  return { ...SAME_SITE, cookie: `dabiao=${token}` };
}

/** Makes a token and answers the headers of a program that uses it. */
export async function withToken(
  { auth }: Pick<FilledBoard, 'auth'>,
  role: Role,
  organisations: readonly string[] | null = null,
): Promise<Readonly<Record<string, string>>> {
  const made = await addToken(
    auth,
    { name: '汇总程序', role, organisations, days: 30 },
    { actor: 'test', address: null },
  );
  return { authorization: `Bearer ${made.token}`, 'content-type': 'application/json' };
}

/** A board that people sign in to; the administrator is the first account. */
export async function closedBoard(): Promise<
  FilledBoard & { readonly administrator: Readonly<Record<string, string>> }
> {
  const board = await filledBoard();
  const administrator = await signedIn(board, 'chief', { role: 'administrator' });
  return { ...board, administrator };
}
