import {
  insertToken,
  listTokenRows,
  liveToken,
  tokenById,
  updateToken,
  type ApiTokenRow,
} from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { refuseHalfAdministrator, type By } from './accounts.ts';
import type { AuthContext } from './auth-context.ts';
import { record } from './record.ts';
import type { Role } from '../domain/role.ts';
import { keyedHash, newToken } from './token.ts';
import type { Who } from './who.ts';

/** So that a key found in a file is known for what it is. */
const PREFIX = 'dabiao_';
const DAY_MS = 86_400_000;
/** How exactly it is kept when a token was last used. */
const TOUCH_MS = 5 * 60_000;

/** A token as administrators see it. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[] | null;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly isRevoked: boolean;
  /** Its time has passed. */
  readonly isOver: boolean;
  readonly madeBy: string;
  readonly createdAt: string;
}

export interface NewTokenWish {
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[] | null;
  readonly days: number;
}

export async function listTokens({
  store,
  now,
}: Pick<AuthContext, 'store' | 'now'>): Promise<readonly TokenView[]> {
  const at = now();
  return (await listTokenRows(store)).map((row) => viewOf(row, at));
}

/** Makes a key for a program. `token` is answered this once and stored nowhere. */
export async function addToken(
  context: AuthContext,
  { name, role, organisations, days }: NewTokenWish,
  by: By,
): Promise<TokenView & { readonly token: string }> {
  const { store, secret, now, newId } = context;
  refuseHalfAdministrator({ role, organisations, owners: null });
  const token = `${PREFIX}${newToken()}`;
  const at = now();
  const row: ApiTokenRow = {
    ...{
      id: newId(),
      name,
      hash: keyedHash(secret, token),
      role,
      organisations,
      revokedAt: null,
      lastUsedAt: null,
    },
    ...{ expiresAt: new Date(at.getTime() + days * DAY_MS), actor: by.actor, createdAt: at },
  };
  await store.tx(async (session) => {
    await insertToken(session, row);
    await record(session, context, {
      kind: 'token_made',
      subject: name,
      ...by,
      details: { role, organisations, days },
    });
  });
  return { ...viewOf(row, at), token };
}

/** @throws AppError token_not_found */
export async function revokeToken(context: AuthContext, id: string, by: By): Promise<TokenView> {
  return context.store.tx(async (session) => {
    const row = await tokenById(session, id);
    if (row === null) throw new AppError('token_not_found', { id });
    const revokedAt = row.revokedAt ?? context.now();
    await updateToken(session, id, { revokedAt });
    await record(session, context, { kind: 'token_revoked', subject: row.name, ...by });
    return viewOf({ ...row, revokedAt }, context.now());
  });
}

/** Who a token speaks for; null when it is none, has ended or was revoked. */
export async function whoOfToken({ store, secret, now }: AuthContext, token: string): Promise<Who | null> {
  if (!token.startsWith(PREFIX)) return null;
  const at = now();
  const row = await liveToken(store, keyedHash(secret, token), at);
  if (row === null) return null;
  if (row.lastUsedAt === null || at.getTime() - row.lastUsedAt.getTime() >= TOUCH_MS) {
    await store.tx((session) => updateToken(session, row.id, { lastUsedAt: at }));
  }
  const { name, role, organisations } = row;
  return { actor: `token:${name}`, role, organisations, owners: null, by: 'token' };
}

function viewOf(
  { hash: _, revokedAt, expiresAt, lastUsedAt, actor, createdAt, ...row }: ApiTokenRow,
  at: Date,
): TokenView {
  return {
    ...row,
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    isRevoked: revokedAt !== null,
    isOver: expiresAt <= at,
    madeBy: actor,
    createdAt: createdAt.toISOString(),
  };
}
