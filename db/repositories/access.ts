import { and, asc, count, desc, eq, gt, isNull, lt, max } from 'drizzle-orm';
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

/** Administrators who can sign in. */
export async function countAdministrators({ db, tables: { account } }: Session): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(account)
    .where(and(eq(account.role, 'administrator'), isNull(account.disabledAt)));
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

export async function deleteSessionsOf(
  { db, tables: { loginSession } }: Session,
  accountId: string,
): Promise<void> {
  await db.delete(loginSession).where(eq(loginSession.accountId, accountId));
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

/** The log of access, newest first. */
export async function pageOfAccess(
  { db, tables: { accessEvent } }: Session,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly Row<'accessEvent'>[]> {
  return db
    .select()
    .from(accessEvent)
    .where(before === null ? undefined : lt(accessEvent.sequence, before))
    .orderBy(desc(accessEvent.sequence))
    .limit(limit);
}
