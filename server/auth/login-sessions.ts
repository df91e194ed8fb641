import {
  accountById,
  accountByName,
  deleteSession,
  deleteSessionsOf,
  liveSessionsOf,
} from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import type { By } from './accounts.ts';
import type { AuthContext } from './auth-context.ts';
import { record } from './record.ts';
import { keyedHash } from './token.ts';
import type { Who } from './who.ts';

/** One of one's own sessions. */
export interface LoginSessionView {
  readonly id: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** @param token of the session that asks; null: none */
export async function ownSessions(
  { store, secret, now }: AuthContext,
  who: Who | null,
  token: string | null,
): Promise<readonly LoginSessionView[]> {
  const account = who?.by === 'session' ? await accountByName(store, who.actor) : null;
  if (account === null) return [];
  const mine = token === null ? null : keyedHash(secret, token);
  const rows = await liveSessionsOf(store, account.id, now());
  return rows.map(({ id, address, createdAt, lastSeenAt, expiresAt }) => ({
    ...{ id, address, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
    ...{ expiresAt: expiresAt.toISOString(), isThis: id === mine },
  }));
}

/**
 * Ends one of one's own sessions. One of somebody else is answered as one that does not exist.
 *
 * @throws AppError session_not_found
 */
export async function endOwnSession(context: AuthContext, id: string, by: By): Promise<void> {
  const { store, now } = context;
  await store.tx(async (session) => {
    const account = await accountByName(session, by.actor);
    const rows = account === null ? [] : await liveSessionsOf(session, account.id, now());
    if (!rows.some((row) => row.id === id)) throw new AppError('session_not_found');
    await deleteSession(session, id);
    await record(session, context, { ...ended(by.actor, 1), ...by });
  });
}

/** Signs oneself out everywhere, here too. */
export async function endAllOwn(context: AuthContext, by: By): Promise<void> {
  await context.store.tx(async (session) => {
    const account = await accountByName(session, by.actor);
    const count = account === null ? 0 : await deleteSessionsOf(session, account.id);
    await record(session, context, { ...ended(by.actor, count), ...by });
  });
}

/**
 * Signs somebody out everywhere.
 *
 * @throws AppError account_not_found
 */
export async function endSessionsOf(context: AuthContext, id: string, by: By): Promise<void> {
  await context.store.tx(async (session) => {
    const account = await accountById(session, id);
    if (account === null) throw new AppError('account_not_found', { id });
    const count = await deleteSessionsOf(session, id);
    await record(session, context, { ...ended(account.name, count), ...by });
  });
}

function ended(subject: string, count: number) {
  return { kind: 'sessions_ended', subject, details: { count } } as const;
}
