import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, max, or } from 'drizzle-orm';
import type { AccessKind } from '../../server/domain/access-view.ts';
import type { NewRow, Row, Session } from '../store.ts';

export type AccountRow = Row<'account'>;
export type LoginSessionRow = Row<'loginSession'>;
export type ApiTokenRow = Row<'apiToken'>;

/** Whether anybody can sign in. */
export async function hasAccounts({ db, tables: { account } }: Session): Promise<boolean> {
  const rows = await db.select({ id: account.id }).from(account).limit(1);
  return rows.length > 0;
}

export async function accountById(
  { db, tables: { account } }: Session,
  id: string,
): Promise<AccountRow | null> {
  const [row] = await db.select().from(account).where(eq(account.id, id));
  return row ?? null;
}

/** @param name folded */
export async function accountByName(
  { db, tables: { account } }: Session,
  name: string,
): Promise<AccountRow | null> {
  const [row] = await db.select().from(account).where(eq(account.name, name));
  return row ?? null;
}

/** @param email folded */
export async function accountByEmail(
  { db, tables: { account } }: Session,
  email: string,
): Promise<AccountRow | null> {
  const [row] = await db.select().from(account).where(eq(account.email, email));
  return row ?? null;
}

/** The account of somebody at a provider. */
export async function accountByIdentity(
  { db, tables: { account } }: Session,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<AccountRow | null> {
  const [row] = await db
    .select()
    .from(account)
    .where(and(eq(account.oidcIssuer, issuer), eq(account.oidcSubject, subject)));
  return row ?? null;
}

/** The open account whose password a link may still set. */
export async function accountByLink(
  { db, tables: { account } }: Session,
  linkHash: string,
  now: Date,
): Promise<AccountRow | null> {
  const [row] = await db
    .select()
    .from(account)
    .where(and(eq(account.linkHash, linkHash), gt(account.linkExpiresAt, now), isNull(account.disabledAt)));
  return row ?? null;
}

export async function listAccountRows({ db, tables: { account } }: Session): Promise<readonly AccountRow[]> {
  return db.select().from(account).orderBy(asc(account.name));
}

export async function insertAccount({ db, tables }: Session, row: NewRow<'account'>): Promise<void> {
  await db.insert(tables.account).values(row);
}

export async function updateAccount(
  { db, tables: { account } }: Session,
  id: string,
  change: Partial<NewRow<'account'>>,
): Promise<void> {
  await db.update(account).set(change).where(eq(account.id, id));
}

/** Administrators who can sign in: with a password, or as somebody a provider knows. */
export async function countAdministrators({ db, tables: { account } }: Session): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(account)
    .where(
      and(
        eq(account.role, 'administrator'),
        isNull(account.disabledAt),
        or(isNotNull(account.passwordHash), isNotNull(account.oidcSubject)),
      ),
    );
  return row?.n ?? 0;
}

export async function insertLoginSession(
  { db, tables }: Session,
  row: NewRow<'loginSession'>,
): Promise<void> {
  await db.insert(tables.loginSession).values(row);
}

/** A session that still holds, with its account. */
export async function liveSession(
  { db, tables: { loginSession, account } }: Session,
  id: string,
  now: Date,
): Promise<{ readonly session: LoginSessionRow; readonly account: AccountRow } | null> {
  const [row] = await db
    .select({ session: loginSession, account })
    .from(loginSession)
    .innerJoin(account, eq(account.id, loginSession.accountId))
    .where(and(eq(loginSession.id, id), gt(loginSession.expiresAt, now), isNull(account.disabledAt)));
  return row ?? null;
}

export async function touchSession(
  { db, tables: { loginSession } }: Session,
  id: string,
  change: Pick<LoginSessionRow, 'lastSeenAt' | 'expiresAt'>,
): Promise<void> {
  await db.update(loginSession).set(change).where(eq(loginSession.id, id));
}

export async function deleteSession({ db, tables: { loginSession } }: Session, id: string): Promise<void> {
  await db.delete(loginSession).where(eq(loginSession.id, id));
}

/** @returns how many there were */
export async function deleteSessionsOf(
  { db, tables: { loginSession } }: Session,
  accountId: string,
): Promise<number> {
  const mine = eq(loginSession.accountId, accountId);
  const gone = await db.delete(loginSession).where(mine).returning({ id: loginSession.id });
  return gone.length;
}

/** Sessions that still hold, last used first. @param accountId null: of everybody */
export async function liveSessionsOf(
  { db, tables: { loginSession } }: Session,
  accountId: string | null,
  now: Date,
): Promise<readonly LoginSessionRow[]> {
  const mine = accountId === null ? undefined : eq(loginSession.accountId, accountId);
  return db
    .select()
    .from(loginSession)
    .where(and(mine, gt(loginSession.expiresAt, now)))
    .orderBy(desc(loginSession.lastSeenAt));
}

/** Removes what ended before this moment. */
export async function sweepSessions({ db, tables: { loginSession } }: Session, now: Date): Promise<void> {
  await db.delete(loginSession).where(lt(loginSession.expiresAt, now));
}

export async function insertToken({ db, tables }: Session, row: NewRow<'apiToken'>): Promise<void> {
  await db.insert(tables.apiToken).values(row);
}

export async function liveToken(
  { db, tables: { apiToken } }: Session,
  hash: string,
  now: Date,
): Promise<ApiTokenRow | null> {
  const [row] = await db
    .select()
    .from(apiToken)
    .where(and(eq(apiToken.hash, hash), gt(apiToken.expiresAt, now), isNull(apiToken.revokedAt)));
  return row ?? null;
}

export async function tokenById(
  { db, tables: { apiToken } }: Session,
  id: string,
): Promise<ApiTokenRow | null> {
  const [row] = await db.select().from(apiToken).where(eq(apiToken.id, id));
  return row ?? null;
}

export async function listTokenRows({ db, tables: { apiToken } }: Session): Promise<readonly ApiTokenRow[]> {
  return db.select().from(apiToken).orderBy(desc(apiToken.createdAt));
}

export async function updateToken(
  { db, tables: { apiToken } }: Session,
  id: string,
  change: Partial<Pick<ApiTokenRow, 'revokedAt' | 'lastUsedAt'>>,
): Promise<void> {
  await db.update(apiToken).set(change).where(eq(apiToken.id, id));
}

/** Appends to the log of access, which nothing changes. */
export async function recordAccess(
  { db, tables: { accessEvent } }: Session,
  row: Omit<NewRow<'accessEvent'>, 'sequence'>,
): Promise<void> {
  const [last] = await db.select({ sequence: max(accessEvent.sequence) }).from(accessEvent);
  await db.insert(accessEvent).values({ ...row, sequence: (last?.sequence ?? 0) + 1 });
}

/** Which steps of the log of access are wanted. */
export interface AccessWanted {
  readonly before: number | null;
  readonly limit: number;
  /** null: all. */
  readonly kinds: readonly AccessKind[] | null;
  /** Who did it, or the account or token it is about; null: all. */
  readonly name: string | null;
}

/** The log of access, newest first. */
export async function pageOfAccess(
  { db, tables: { accessEvent } }: Session,
  { before, limit, kinds, name }: AccessWanted,
): Promise<readonly Row<'accessEvent'>[]> {
  return db
    .select()
    .from(accessEvent)
    .where(
      and(
        before === null ? undefined : lt(accessEvent.sequence, before),
        kinds === null ? undefined : inArray(accessEvent.kind, [...kinds]),
        name === null ? undefined : or(eq(accessEvent.subject, name), eq(accessEvent.actor, name)),
      ),
    )
    .orderBy(desc(accessEvent.sequence))
    .limit(limit);
}
