import { queryOptions } from '@tanstack/react-query';
import type { AccessGroup } from '../../server/domain/access-view.ts';
import type { Role } from '../../server/domain/role.ts';
import { answerOf, api } from './client.ts';

const readAccounts = (signal: AbortSignal) => answerOf(api.accounts.$get({}, { init: { signal } }), signal);
const readTokens = (signal: AbortSignal) => answerOf(api.tokens.$get({}, { init: { signal } }), signal);
const readOwn = (signal: AbortSignal) => answerOf(api.session.all.$get({}, { init: { signal } }), signal);

export type AccountEntry = Awaited<ReturnType<typeof readAccounts>>[number];
export type TokenEntry = Awaited<ReturnType<typeof readTokens>>[number];
export type AccessEntry = Awaited<ReturnType<typeof readAccess>>[number];

export function accountsQuery() {
  return queryOptions({ queryKey: ['accounts'], queryFn: ({ signal }) => readAccounts(signal) });
}

export function tokensQuery() {
  return queryOptions({ queryKey: ['tokens'], queryFn: ({ signal }) => readTokens(signal) });
}

/** Where the one who asks is signed in. */
export function ownSessionsQuery() {
  return queryOptions({ queryKey: ['own-sessions'], queryFn: ({ signal }) => readOwn(signal) });
}

export interface AccessWish {
  readonly kind: AccessGroup | null;
  readonly name: string;
  readonly before: string | null;
}

const readAccess = ({ kind, name, before }: AccessWish, signal: AbortSignal) => {
  const query = {
    ...(kind === null ? {} : { kind }),
    ...(name === '' ? {} : { name }),
    ...(before === null ? {} : { before }),
  };
  return answerOf(api['access-log'].$get({ query }, { init: { signal } }), signal);
};

/** A hundred steps of the log of access, newest first. */
export function accessQuery(wish: AccessWish) {
  return queryOptions({ queryKey: ['access', wish], queryFn: ({ signal }) => readAccess(wish, signal) });
}

/** What somebody may do. */
export interface Rights {
  readonly role: Role;
  readonly organisations: readonly string[] | null;
  readonly owners: readonly string[] | null;
}

export function addAccount(account: Rights & { readonly name: string; readonly email: string | null }) {
  return answerOf(api.accounts.$post({ json: { ...listsOf(account), password: null } }));
}

export interface AccountChange extends Partial<Rights> {
  readonly revision: number;
  readonly email?: string | null;
  readonly isDisabled?: boolean;
  readonly password?: string;
}

export function changeAccount(id: string, change: AccountChange) {
  return answerOf(api.accounts[':id'].$put({ param: { id }, json: listsOf(change) }));
}

/** Address of a page by which somebody sets the password of an account, once. */
export async function makePasswordLink(id: string): Promise<string> {
  const { token } = await answerOf(api.accounts[':id'].link.$post({ param: { id } }));
  return `${window.location.origin}/password#${token}`;
}

export function endSessions(id: string) {
  return answerOf(api.accounts[':id'].sessions.$delete({ param: { id } }));
}

export function addToken(token: {
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[] | null;
  readonly days: number;
}) {
  const organisations = token.organisations === null ? null : [...token.organisations];
  return answerOf(api.tokens.$post({ json: { ...token, organisations } }));
}

export function revokeToken(id: string) {
  return answerOf(api.tokens[':id'].$delete({ param: { id } }));
}

export function endOwnSession(id: string) {
  return answerOf(api.session.all[':id'].$delete({ param: { id } }));
}

/** Signs out everywhere, here too. */
export function endAllOwn() {
  return answerOf(api.session.all.$delete());
}

export function changeOwnPassword(password: string, wanted: string) {
  return answerOf(api.session.password.$put({ json: { password, wanted } }));
}

/** The client wants lists that it could change. */
function listsOf<T extends Partial<Pick<Rights, 'organisations' | 'owners'>>>({
  organisations,
  owners,
  ...rest
}: T) {
  const copy = (list: readonly string[] | null | undefined): string[] | null | undefined =>
    list === null || list === undefined ? list : [...list];
  return { ...rest, organisations: copy(organisations), owners: copy(owners) };
}
