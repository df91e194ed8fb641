import {
  accountById,
  accountByName,
  countAdministrators,
  deleteSessionsOf,
  insertAccount,
  listAccountRows,
  updateAccount,
  type AccountRow,
} from '../../db/repositories/access.ts';
import { AppError } from '../errors.ts';
import { foldName } from './account-name.ts';
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
  readonly revision: number;
  readonly createdAt: string;
}

export interface NewAccount {
  readonly name: string;
  readonly role: Role;
  readonly organisations?: readonly string[] | null | undefined;
  readonly owners?: readonly string[] | null | undefined;
  /** null for one that signs in elsewhere. */
  readonly password: string | null;
}

export interface AccountChange {
  readonly revision: number;
  readonly role?: Role | undefined;
  readonly organisations?: readonly string[] | null | undefined;
  readonly owners?: readonly string[] | null | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly password?: string | undefined;
}

/** By whom and from where something is changed. */
export interface By {
  readonly actor: string;
  readonly address: string | null;
}

type Context = Pick<AuthContext, 'store' | 'now' | 'newId'>;

export async function listAccounts({ store }: Pick<AuthContext, 'store'>): Promise<readonly AccountView[]> {
  return (await listAccountRows(store)).map(viewOf);
}

/** @throws AppError account_exists, administrator_scoped, password_weak */
export async function addAccount(context: Context, wanted: NewAccount, by: By): Promise<AccountView> {
  const { store, now, newId } = context;
  const name = foldName(wanted.name);
  const passwordHash = wanted.password === null ? null : await checkedHash(wanted.password, name);
  const { role, organisations = null, owners = null } = wanted;
  refuseHalfAdministrator({ role, organisations, owners });
  const row: AccountRow = {
    ...{ id: newId(), name, role, organisations, owners, passwordHash, disabledAt: null, revision: 1 },
    ...{ actor: by.actor, createdAt: now() },
  };
  await store.tx(async (session) => {
    if ((await accountByName(session, name)) !== null) throw new AppError('account_exists', { name });
    await insertAccount(session, row);
    const details = { role, organisations, owners };
    await record(session, context, { kind: 'account_made', subject: name, ...by, details });
  });
  return viewOf(row);
}

/**
 * Changes rights, password or whether an account can sign in. Whoever is signed in with it is signed out: rights hold at once.
 *
 * @throws AppError account_not_found, account_changed, administrator_scoped, last_administrator, password_weak
 */
export async function changeAccount(
  context: Context,
  id: string,
  { revision, password, isDisabled, ...rights }: AccountChange,
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
      ...before,
      role: rights.role ?? before.role,
      organisations: rights.organisations === undefined ? before.organisations : rights.organisations,
      owners: rights.owners === undefined ? before.owners : rights.owners,
      ...(isDisabled === undefined ? {} : { disabledAt: isDisabled ? now() : null }),
      ...(passwordHash === null ? {} : { passwordHash }),
      revision: before.revision + 1,
    };
    refuseHalfAdministrator(after);
    await updateAccount(session, id, after);
    if ((await countAdministrators(session)) === 0) throw new AppError('last_administrator');
    await deleteSessionsOf(session, id);
    const details = { before: rightsOf(before), after: rightsOf(after) };
    if (passwordHash !== null) {
      await record(session, context, { kind: 'password_set', subject: before.name, ...by });
    }
    await record(session, context, { kind: 'account_changed', subject: before.name, ...by, details });
    return viewOf(after);
  });
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

function rightsOf({ role, organisations, owners, disabledAt }: AccountRow) {
  return { role, organisations, owners, isDisabled: disabledAt !== null };
}

function viewOf({ passwordHash, disabledAt, actor: _, createdAt, ...row }: AccountRow): AccountView {
  return {
    ...row,
    isDisabled: disabledAt !== null,
    hasPassword: passwordHash !== null,
    createdAt: createdAt.toISOString(),
  };
}
