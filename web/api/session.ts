import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** Who is signed in, as the server sees it. */
export interface SessionView {
  /** Nobody has to sign in: there are no accounts. */
  readonly isOpen: boolean;
  /** People may also sign in at a provider of single sign-on. */
  readonly hasElsewhere: boolean;
  readonly account: { readonly name: string; readonly role: string; readonly by: string } | null;
}

/** Whether somebody has to sign in, and who is. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }): Promise<SessionView> =>
      answerOf<SessionView>(api.session.$get({}, { init: { signal } }), signal),
    staleTime: 0,
  });
}

/** Signs in; the session comes as a cookie. */
export function signIn(name: string, password: string): Promise<SessionView> {
  return answerOf<SessionView>(api.session.$post({ json: { name, password } }));
}

/** Makes the first administrator with the token of the printed link, and signs in as it. */
export function setUp(token: string, name: string, password: string): Promise<SessionView> {
  return answerOf<SessionView>(api.setup.$post({ json: { token, name, password } }));
}

/** Sets a password with the token of a link that an administrator made, and signs in. */
export function setPasswordByLink(token: string, password: string): Promise<SessionView> {
  return answerOf<SessionView>(api.session.link.$post({ json: { token, password } }));
}

/** Where a browser goes to sign in elsewhere. @param to address of this page to go on at */
export function elsewhereHref(to: string): string {
  return `/api/session/oidc?to=${encodeURIComponent(to)}`;
}

/** Ends the session. */
export function signOut(): Promise<SessionView> {
  return answerOf<SessionView>(api.session.$delete());
}
