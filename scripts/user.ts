/**
 * `npm run user -- add NAME --role ROLE` and its sisters: accounts from the shell, for whoever runs the server. The password is
 * read from the terminal or from standard input, never from the command line, where others could see it.
 */
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { accountByName } from '../db/repositories/access.ts';
import { openStore } from '../db/open-store.ts';
import type { Store } from '../db/store.ts';
import { foldName } from '../server/auth/account-name.ts';
import { addAccount, changeAccount, listAccounts, type AccountChange } from '../server/auth/accounts.ts';
import { ROLES, type Role } from '../server/domain/role.ts';
import { AppError, describeError } from '../server/errors.ts';
import { callOf } from './lib/call-of.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { readPassword } from './lib/read-password.ts';
import { storePlace } from './lib/store-file.ts';

const CALL = callOf('user');
const USAGE = `${CALL} list
${CALL} add NAME --role ${ROLES.join('|')}
${CALL} role NAME --role ROLE
${CALL} password NAME
${CALL} close NAME
${CALL} open NAME`;

const BY = { actor: 'shell', address: null };

const VERBS: readonly Asked['verb'][] = ['list', 'add', 'role', 'password', 'close', 'open'];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === null) return refuse(USAGE);
  const found = storePlace();
  if ('problem' in found) return refuse(found.problem);
  const store = await openStore({ ...found, root: PROJECT_ROOT });
  try {
    print(await act(store, asked));
    if (asked.verb === 'add')
      print(
        `Its store is ${found.databaseUrl === null ? dirname(found.file) : 'the database of DATABASE_URL'}. A running server knows it at once.`,
      );
    return 0;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return refuse(describeError(cause.code, cause.params, 'en').detail);
  } finally {
    await store.close();
  }
}

interface Asked {
  readonly verb: 'list' | 'add' | 'role' | 'password' | 'close' | 'open';
  readonly name: string;
  readonly role: Role | null;
}

function readArgs(args: readonly string[]): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: 'string' } },
    });
    const verb = VERBS.find((known) => known === positionals[0]);
    const role = ROLES.find((known) => known === values.role) ?? null;
    const name = positionals[1] ?? '';
    const needsRole = verb === 'add' || verb === 'role';
    if (verb === undefined || (needsRole && role === null)) return null;
    return verb !== 'list' && name === '' ? null : { verb, name, role };
  } catch {
    return null;
  }
}

async function act(store: Store, { verb, name, role }: Asked): Promise<string> {
  const context = { store, now: () => new Date(), newId: () => randomUUID() };
  if (verb === 'list') return table(await listAccounts(context));
  if (verb === 'add') {
    const password = await readPassword(`Password for ${name}: `);
    const account = await addAccount(context, { name, role: role ?? 'viewer', password }, BY);
    return `Added ${account.name} (${account.role}).`;
  }
  const account = await accountByName(store, foldName(name));
  if (account === null) throw new AppError('account_not_found', { id: name });
  const change: Readonly<Record<typeof verb, () => Promise<Omit<AccountChange, 'revision'>>>> = {
    role: async () => ({ role: role ?? undefined }),
    password: async () => ({ password: await readPassword(`New password for ${name}: `) }),
    close: async () => ({ isDisabled: true }),
    open: async () => ({ isDisabled: false }),
  };
  const { revision } = account;
  const after = await changeAccount(context, account.id, { revision, ...(await change[verb]()) }, BY);
  return `${after.name}: ${after.role}${after.isDisabled ? ', closed' : ''}. Its sessions have ended.`;
}

function table(accounts: Awaited<ReturnType<typeof listAccounts>>): string {
  if (accounts.length === 0) return 'No accounts: whoever sits at the machine needs none.';
  return accounts
    .map(({ name, role, isDisabled }) => `${name}\t${role}${isDisabled ? '\tclosed' : ''}`)
    .join('\n');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
