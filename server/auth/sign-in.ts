import {
  accountByName,
  deleteSession,
  insertLoginSession,
  liveSession,
  sweepSessions,
  touchSession,
  type AccountRow,
} from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { foldName } from './account-name.ts';
import type { AuthContext } from './auth-context.ts';
import { isPassword } from './password.ts';
import { record, type AccessStep } from './record.ts';
import { isSame, keyedHash, newToken } from './token.ts';
import type { Who } from './who.ts';

const MINUTE = 60_000;
/** Unused for so long, a session ends. */
const IDLE_MS = 12 * 60 * MINUTE;
/** However much it is used, a session ends after this. */
const LONGEST_MS = 7 * 24 * 60 * MINUTE;
/** How exactly it is kept when a session was last used. */
const TOUCH_MS = 5 * MINUTE;

export interface Attempt {
  readonly name: string;
  readonly password: string;
  readonly address: string;
  /** Mark that an earlier sign-in left in this browser; null: none. */
  readonly device: string | null;
  /** Token of a session that this browser still has; it ends. */
  readonly earlier: string | null;
}

export interface SignedIn {
  readonly who: Who;
  readonly token: string;
  /** For the next time: this browser has signed in as this account. */
  readonly device: string;
}

/**
 * Checks a name and a password and opens a session with a token that never was one before.
 *
 * @throws AppError sign_in_failed, the same for an unknown name, a wrong password and a closed account; too_many_tries
 */
export async function signIn(context: AuthContext, attempt: Attempt): Promise<SignedIn> {
  const { store, secret } = context;
  const name = foldName(attempt.name);
  const account = await accountByName(store, name);
  const isKnown = account !== null && isMarkOf(secret, account, attempt.device);
  await refuseTooMany(context, { name, attempt, isKnown });
  const matches = await isPassword(attempt.password, account?.passwordHash ?? null);
  if (account === null || !matches || account.disabledAt !== null) {
    await note(context, {
      kind: 'sign_in_refused',
      subject: name,
      actor: 'nobody',
      address: attempt.address,
    });
    throw new AppError('sign_in_failed');
  }
  await context.limits.forgive(isKnown ? 'device' : 'stranger', keyOf(name, attempt, isKnown));
  return openSession(context, account, attempt);
}

/** Opens a session for somebody whose identity is proved. */
export async function openSession(
  context: AuthContext,
  account: AccountRow,
  { address, earlier }: Pick<Attempt, 'address' | 'earlier'>,
): Promise<SignedIn> {
  const { store, secret, now } = context;
  const token = newToken();
  const at = now();
  await store.tx(async (session) => {
    await sweepSessions(session, at);
    if (earlier !== null) await deleteSession(session, keyedHash(secret, earlier));
    await insertLoginSession(session, {
      id: keyedHash(secret, token),
      accountId: account.id,
      expiresAt: new Date(at.getTime() + IDLE_MS),
      lastSeenAt: at,
      address,
      actor: account.name,
      createdAt: at,
    });
    await record(session, context, {
      kind: 'signed_in',
      subject: account.name,
      actor: account.name,
      address,
    });
  });
  return { who: whoIs(account), token, device: markOf(secret, account) };
}

/** Who a session token speaks for; null when it is none, or has ended. Keeps a used session alive. */
export async function whoOfSession(context: AuthContext, token: string): Promise<Who | null> {
  const { store, secret, now } = context;
  const at = now();
  const id = keyedHash(secret, token);
  const found = await liveSession(store, id, at);
  if (found === null) return null;
  const { session, account } = found;
  const last = session.createdAt.getTime() + LONGEST_MS;
  if (at.getTime() >= last) return null;
  if (at.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS) {
    const expiresAt = new Date(Math.min(at.getTime() + IDLE_MS, last));
    await store.tx((tx) => touchSession(tx, id, { lastSeenAt: at, expiresAt }));
  }
  return whoIs(account);
}

/** Ends a session. */
export async function signOut(context: AuthContext, token: string, who: Who, address: string): Promise<void> {
  await context.store.tx(async (session) => {
    await deleteSession(session, keyedHash(context.secret, token));
    await record(session, context, { kind: 'signed_out', subject: who.actor, actor: who.actor, address });
  });
}

function whoIs({ name, role, organisations, owners }: AccountRow): Who {
  return { actor: name, role, organisations, owners, by: 'session' };
}

async function refuseTooMany(
  context: AuthContext,
  { name, attempt, isKnown }: { readonly name: string; readonly attempt: Attempt; readonly isKnown: boolean },
): Promise<void> {
  const { limits } = context;
  const key = keyOf(name, attempt, isKnown);
  const waits = isKnown
    ? [await limits.count('device', key)]
    : [
        await limits.count('address', attempt.address),
        await limits.count('stranger', key),
        await limits.count('account', name),
      ];
  const seconds = Math.max(...waits);
  if (seconds === 0) return;
  await note(context, { kind: 'sign_in_slowed', subject: name, actor: 'nobody', address: attempt.address });
  throw new AppError('too_many_tries', { seconds });
}

function keyOf(name: string, { address, device }: Attempt, isKnown: boolean): string {
  return isKnown ? (device ?? '') : `${address} ${name}`;
}

/** The mark of a device is good for one account, and ends with its password. */
function markOf(secret: Uint8Array, { id, passwordHash }: AccountRow): string {
  return keyedHash(secret, `device ${id} ${passwordHash ?? ''}`);
}

function isMarkOf(secret: Uint8Array, account: AccountRow, device: string | null): boolean {
  return device !== null && isSame(markOf(secret, account), device);
}

async function note(context: AuthContext, step: AccessStep): Promise<void> {
  await context.store.tx((session) => record(session, context, step));
}
