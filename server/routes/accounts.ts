import { Hono, type Context } from 'hono';
import { listAccess } from '../auth/access-log.ts';
import { addAccount, changeAccount, listAccounts } from '../auth/accounts.ts';
import { addToken, listTokens, revokeToken } from '../auth/api-tokens.ts';
import { whoAsks } from '../auth/who.ts';
import { accessLogQuery, accountBody, newAccountBody, newTokenBody } from './access-params.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { addressOf } from './gate.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';

/** Accounts, tokens of programs, and the log of access, for administrators. */
export function accountRoutes({ auth }: AppDeps) {
  const by = (c: Context) => ({ actor: whoAsks()?.actor ?? 'nobody', address: addressOf(c) });
  return new Hono<AppEnv>()
    .get('/accounts', async (c) => c.json(await listAccounts(auth)))
    .post('/accounts', valid('json', newAccountBody), async (c) =>
      c.json(await addAccount(auth, c.req.valid('json'), by(c)), 201),
    )
    .put('/accounts/:id', valid('param', idParam), valid('json', accountBody), async (c) =>
      c.json(await changeAccount(auth, c.req.valid('param').id, c.req.valid('json'), by(c))),
    )
    .get('/tokens', async (c) => c.json(await listTokens(auth)))
    .post('/tokens', valid('json', newTokenBody), async (c) =>
      c.json(await addToken(auth, c.req.valid('json'), by(c)), 201),
    )
    .delete('/tokens/:id', valid('param', idParam), async (c) =>
      c.json(await revokeToken(auth, c.req.valid('param').id, by(c))),
    )
    .get('/access-log', valid('query', accessLogQuery), async (c) =>
      c.json(await listAccess(auth, c.req.valid('query').before ?? null)),
    );
}
