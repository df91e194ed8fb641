import {
  accountById,
  accountByEmail,
  accountByIdentity,
  accountByName,
  countAdministrators,
  deleteSessionsOf,
  insertAccount,
  listAccountRows,
  liveSessionsOf,
  updateAccount,
  type AccountRow,
} from '../../db/repositories/access.ts';
import type { Session } from '../../db/store.ts';
import { AppError } from '../errors.ts';
import { foldName, isReserved } from './account-name.ts';
import type { AuthContext } from './auth-context.ts';
import { hashPassword, LEAST_LENGTH, passwordFault } from './password.ts';
import { record } from './record.ts';
import type { Role } from '../domain/role.ts';

/** An account as administrators see it. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[] | null;
  readonly owners: readonly string[] | null;
  readonly isDisabled: boolean;
  readonly hasPassword: boolean;
  /** By which it is known to a provider of single sign-on at first; folded. */
  readonly email: string | null;
  /** Who it is at that provider; null: nobody came from there yet. */
  readonly identity: Identified | null;
  /** A link that sets its password once is out and good. */
  readonly linkExpiresAt: string | null;
  readonly revision: number;
  readonly createdAt: string;
}

export interface Identified {
  readonly issuer: string;
  readonly subject: string;
}

export interface NewAccount {
  readonly name: string;
  readonly role: Role;
  readonly organisations?: readonly string[] | null | undefined;
  readonly owners?: readonly string[] | null | undefined;
  /** null for one that signs in elsewhere. */
  readonly password: string | null;
  readonly email?: string | null | undefined;
}

export interface AccountChange {
  readonly revision: number;
  readonly role?: Role | undefined;
  readonly organisations?: readonly string[] | null | undefined;
  readonly owners?: readonly string[] | null | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly password?: string | undefined;
  /** Another address is another person: whoever came in by the old one does so no more. */
  readonly email?: string | null | undefined;
  readonly identity?: Identified | null | undefined;
}

/** By whom and from where something is changed. */
export interface By {
  readonly actor: string;
  readonly address: string | null;
}

type Context = Pick<AuthContext, 'store' | 'now' | 'newId'>;

/** An account with what it is doing. */
export interface AccountEntry extends AccountView {
  readonly sessions: number;
  /** When it was last used; null: no session is open. */
  readonly lastSeenAt: string | null;
}

export async function listAccounts({
  store,
  now,
}: Pick<AuthContext, 'store' | 'now'>): Promise<readonly AccountEntry[]> {
  const open = await liveSessionsOf(store, null, now());
  return (await listAccountRows(store)).map((row) => {
    const mine = open.filter(({ accountId }) => accountId === row.id);
    return { ...viewOf(row), sessions: mine.length, lastSeenAt: mine[0]?.lastSeenAt.toISOString() ?? null };
  });
}

/** @throws AppError account_exists, email_taken, administrator_scoped, password_weak */
export async function addAccount(context: Context, wanted: NewAccount, by: By): Promise<AccountView> {
  const { store, now, newId } = context;
  const name = foldName(wanted.name);
  const passwordHash = wanted.password === null ? null : await checkedHash(wanted.password, name);
  const { role, organisations = null, owners = null } = wanted;
  refuseHalfAdministrator({ role, organisations, owners });
  const row: AccountRow = {
    ...{ id: newId(), name, role, organisations, owners, passwordHash, disabledAt: null, revision: 1 },
    ...{ email: emailOf(wanted.email), oidcIssuer: null, oidcSubject: null },
    ...{ linkHash: null, linkExpiresAt: null, actor: by.actor, createdAt: now() },
  };
  await store.tx(async (session) => {
    const isTaken = isReserved(name) || (await accountByName(session, name)) !== null;
    if (isTaken) throw new AppError('account_exists', { name });
    await refuseTaken(session, row);
    await insertAccount(session, row);
    const details = { role, organisations, owners };
    await record(session, context, { kind: 'account_made', subject: name, ...by, details });
  });
  return viewOf(row);
}

/**
 * Changes rights, password or whether an account can sign in. Whoever is signed in with it is signed out: rights hold at once.
 *
 * @throws AppError account_not_found, account_changed, email_taken, administrator_scoped, last_administrator, password_weak
 */
export async function changeAccount(
  context: Context,
  id: string,
  { revision, password, ...change }: AccountChange,
  by: By,
): Promise<AccountView> {
  const { store, now } = context;
  const known = await accountById(store, id);
  const passwordHash = password === undefined ? null : await checkedHash(password, known?.name ?? '');
  return store.tx(async (session) => {
    const before = await accountById(session, id);
    if (before === null) throw new AppError('account_not_found', { id });
    if (before.revision !== revision) throw new AppError('account_changed', { name: before.name });
    const after: AccountRow = {
      ...changed(before, change, now()),
      // Whatever sets a password ends the link that could set another one.
      ...(passwordHash === null ? {} : { passwordHash, linkHash: null, linkExpiresAt: null }),
      revision: before.revision + 1,
    };
    refuseHalfAdministrator(after);
    await refuseTaken(session, after);
    const administrators = await countAdministrators(session);
    await updateAccount(session, id, after);
    const isLast = administrators > 0 && (await countAdministrators(session)) === 0;
    if (isLast) throw new AppError('last_administrator');
    await deleteSessionsOf(session, id);
    const details = { before: rightsOf(before), after: rightsOf(after) };
    if (passwordHash !== null) {
      await record(session, context, { kind: 'password_set', subject: before.name, ...by });
    }
    await record(session, context, { kind: 'account_changed', subject: before.name, ...by, details });
    return viewOf(after);
  });
}

function changed(
  before: AccountRow,
  change: Omit<AccountChange, 'revision' | 'password'>,
  now: Date,
): AccountRow {
  const { role, organisations, owners, isDisabled, identity } = change;
  const email = change.email === undefined ? before.email : emailOf(change.email);
  const isOther = email !== before.email;
  const kept = { issuer: before.oidcIssuer, subject: before.oidcSubject };
  const { issuer, subject } = identity === undefined && !isOther ? kept : (identity ?? NOBODY_ELSEWHERE);
  const disabledAt = isDisabled === true ? (before.disabledAt ?? now) : null;
  return {
    ...before,
    role: role ?? before.role,
    organisations: organisations === undefined ? before.organisations : organisations,
    owners: owners === undefined ? before.owners : owners,
    ...{ email, oidcIssuer: issuer, oidcSubject: subject },
    ...(isDisabled === undefined ? {} : { disabledAt, linkHash: null, linkExpiresAt: null }),
  };
}

const NOBODY_ELSEWHERE = { issuer: null, subject: null };

function emailOf(email: string | null | undefined): string | null {
  return email === null || email === undefined ? null : foldName(email);
}

/** One person at the provider is one account here. */
async function refuseTaken(session: Session, row: AccountRow): Promise<void> {
  const { id, email, oidcIssuer: issuer, oidcSubject: subject } = row;
  const others = [
    email === null ? null : await accountByEmail(session, email),
    issuer === null || subject === null ? null : await accountByIdentity(session, { issuer, subject }),
  ];
  const other = others.find((each) => each !== null && each.id !== id) ?? null;
  if (other !== null) throw new AppError('email_taken', { name: other.name });
}

/** Who may give rights could give itself all of them, so an administrator sees everything. */
export function refuseHalfAdministrator({
  role,
  organisations,
  owners,
}: Pick<AccountRow, 'role' | 'organisations' | 'owners'>): void {
  if (role === 'administrator' && (organisations !== null || owners !== null)) {
    throw new AppError('administrator_scoped');
  }
}

async function checkedHash(password: string, name: string): Promise<string> {
  const fault = passwordFault(password, name);
  if (fault !== null) throw new AppError('password_weak', { fault, least: LEAST_LENGTH });
  return hashPassword(password);
}

function rightsOf({ role, organisations, owners, disabledAt, email, oidcSubject }: AccountRow) {
  return { role, organisations, owners, isDisabled: disabledAt !== null, email, identity: oidcSubject };
}

function viewOf({
  passwordHash,
  disabledAt,
  oidcIssuer: issuer,
  oidcSubject: subject,
  linkHash,
  linkExpiresAt,
  actor: _,
  createdAt,
  ...row
}: AccountRow): AccountView {
  return {
    ...row,
    isDisabled: disabledAt !== null,
    hasPassword: passwordHash !== null,
    identity: issuer === null || subject === null ? null : { issuer, subject },
    linkExpiresAt: linkHash === null ? null : (linkExpiresAt?.toISOString() ?? null),
    createdAt: createdAt.toISOString(),
  };
}
