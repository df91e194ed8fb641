import { Hono } from 'hono';
import { getAcceptance, setAcceptance } from '../services/acceptance.ts';
import { organisationTrust } from '../services/organisation-trust.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { acceptanceBody } from './review-params.ts';
import { valid } from './valid.ts';

/** How far reading is trusted: what people corrected, and whether a rule may accept. */
export function trustRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/organisations/:id/trust', valid('param', idParam), async (c) =>
      c.json(await organisationTrust(services, c.req.valid('param').id)),
    )
    .get('/organisations/:id/acceptance', valid('param', idParam), async (c) =>
      c.json(await getAcceptance(services, c.req.valid('param').id)),
    )
    .put('/organisations/:id/acceptance', valid('param', idParam), valid('json', acceptanceBody), async (c) =>
      c.json(await setAcceptance(services, c.req.valid('param').id, c.req.valid('json'))),
    );
}
