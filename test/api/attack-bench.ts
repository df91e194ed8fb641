import { addAccount } from '../../server/auth/accounts.ts';
import { SAME_SITE } from './access-bench.ts';
import { makeApp, type AppBench, type AppOptions } from './make-app.ts';

export const PASSWORD = 'korrekt-pferd-batterie';
export const ADDED = { actor: 'test', address: null };

/** Tries to sign in, from an address of the network. */
export async function enter(
  { app }: AppBench,
  name: string,
  password: string,
  headers: object = {},
  from = '10.0.0.1',
) {
  const init = {
    method: 'POST',
    headers: { ...SAME_SITE, ...headers },
    body: JSON.stringify({ name, password }),
  };
  return app.request('/api/session', init, { incoming: { socket: { remoteAddress: from } } });
}

/** The cookies of an answer, as a browser sends them back. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');

/** An empty board with one administrator. */
export async function boardOf(auth: AppOptions = {}) {
  const made = makeApp(auth);
  await addAccount(made.auth, { name: 'zhang', role: 'administrator', password: PASSWORD }, ADDED);
  return made;
}
