import {
  accountByEmail,
  accountByIdentity,
  accountByName,
  insertAccount,
  updateAccount,
  type AccountRow,
} from '../../../db/repositories/access.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import { foldName, isReserved } from '../account-name.ts';
import type { AuthContext } from '../auth-context.ts';
import { record } from '../record.ts';
import type { Identity } from './provider.ts';

/** As long as a name that an administrator may give. */
const LONGEST_NAME = 60;

/**
 * The account that somebody from the provider comes in with: the one bound to them; else the one whose e-mail an administrator
 * set and the provider verified, which is bound from now on; else, if the settings want it, a new one that may look.
 *
 * @throws AppError oidc_unknown, oidc_closed
 */
export async function accountOfIdentity(
  context: AuthContext,
  identity: Identity,
  address: string,
): Promise<AccountRow> {
  return context.store.tx(async (session) => {
    const bound = await accountByIdentity(session, identity);
    const account = bound ?? (await bindByEmail(context, session, identity, address));
    if (account?.disabledAt != null) throw new AppError('oidc_closed');
    if (account !== null) return account;
    const made =
      context.oidc?.makesViewers === true ? await makeViewer(context, session, identity, address) : null;
    if (made === null) throw new AppError('oidc_unknown');
    return made;
  });
}

async function bindByEmail(
  context: AuthContext,
  session: Session,
  { issuer, subject, email }: Identity,
  address: string,
): Promise<AccountRow | null> {
  const account = email === null ? null : await accountByEmail(session, foldName(email));
  // An account that belongs to somebody else already is not handed on with an address.
  if (account?.oidcSubject !== null) return null;
  if (account.disabledAt !== null) return account;
  const change = { oidcIssuer: issuer, oidcSubject: subject, revision: account.revision + 1 };
  await updateAccount(session, account.id, change);
  await record(session, context, {
    ...{ kind: 'identity_bound', subject: account.name, actor: account.name, address },
    details: { issuer, subject },
  });
  return { ...account, ...change };
}

async function makeViewer(
  context: AuthContext,
  session: Session,
  { issuer, subject, email, name }: Identity,
  address: string,
): Promise<AccountRow | null> {
  const wishes = [name, email, subject].filter((wish): wish is string => wish !== null).map(foldName);
  for (const wish of wishes) {
    const isFree = !isReserved(wish) && (await accountByName(session, wish)) === null;
    if (!isFree || wish === '' || wish.length > LONGEST_NAME) continue;
    const row: AccountRow = {
      ...{ id: context.newId(), name: wish, role: 'viewer', organisations: null, owners: null, revision: 1 },
      ...{ passwordHash: null, disabledAt: null, email: null, linkHash: null, linkExpiresAt: null },
      ...{ oidcIssuer: issuer, oidcSubject: subject, actor: 'single sign-on', createdAt: context.now() },
    };
    await insertAccount(session, row);
    await record(session, context, {
      ...{ kind: 'account_made', subject: wish, actor: 'single sign-on', address },
      details: { role: row.role, organisations: null, owners: null, issuer, subject },
    });
    return row;
  }
  return null;
}
