import { Hono, type Context } from 'hono';
import { foldName } from '../auth/account-name.ts';
import { listAccess } from '../auth/access-log.ts';
import { addAccount, changeAccount, listAccounts } from '../auth/accounts.ts';
import { addToken, listTokens, revokeToken } from '../auth/api-tokens.ts';
import { endSessionsOf } from '../auth/login-sessions.ts';
import { makePasswordLink } from '../auth/password-link.ts';
import { whoAsks } from '../auth/who.ts';
import { ACCESS_KINDS } from '../domain/access-view.ts';
import { accessLogQuery, accountBody, newAccountBody, newTokenBody } from './access-params.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { addressOf } from './address-of.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';

/** Accounts, tokens of programs, and the log of access, for administrators. */
export function accountRoutes({ auth }: AppDeps) {
  const by = (c: Context) => ({ actor: whoAsks()?.actor ?? 'nobody', address: addressOf(c, auth) });
  return new Hono<AppEnv>()
    .get('/accounts', async (c) => c.json(await listAccounts(auth)))
    .post('/accounts', valid('json', newAccountBody), async (c) =>
      c.json(await addAccount(auth, c.req.valid('json'), by(c)), 201),
    )
    .put('/accounts/:id', valid('param', idParam), valid('json', accountBody), async (c) =>
      c.json(await changeAccount(auth, c.req.valid('param').id, c.req.valid('json'), by(c))),
    )
    .post('/accounts/:id/link', valid('param', idParam), async (c) =>
      c.json(await makePasswordLink(auth, c.req.valid('param').id, by(c)), 201),
    )
    .delete('/accounts/:id/sessions', valid('param', idParam), async (c) => {
      await endSessionsOf(auth, c.req.valid('param').id, by(c));
      return c.json(await listAccounts(auth));
    })
    .get('/tokens', async (c) => c.json(await listTokens(auth)))
    .post('/tokens', valid('json', newTokenBody), async (c) =>
      c.json(await addToken(auth, c.req.valid('json'), by(c)), 201),
    )
    .delete('/tokens/:id', valid('param', idParam), async (c) =>
      c.json(await revokeToken(auth, c.req.valid('param').id, by(c))),
    )
    .get('/access-log', valid('query', accessLogQuery), async (c) => {
      const { before = null, kind, name = '' } = c.req.valid('query');
      const kinds = kind === undefined ? null : ACCESS_KINDS[kind];
      const wanted = { before, kinds, name: name === '' ? null : foldName(name) };
      return c.json(await listAccess(auth, wanted));
    });
}
