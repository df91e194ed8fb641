import { Hono } from 'hono';
import { listDefinitions } from '../services/definitions/list-definitions.ts';
import { setGauges } from '../services/definitions/set-gauges.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { definitionsQuery, gaugesBody } from './definition-params.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';

/** What indicators are, and which of them the board shows large. */
export function definitionRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/definitions', valid('query', definitionsQuery), async (c) =>
      c.json(await listDefinitions(services, c.req.valid('query').org)),
    )
    .put('/organisations/:id/gauges', valid('param', idParam), valid('json', gaugesBody), async (c) =>
      c.json(await setGauges(services, { org: c.req.valid('param').id, ...c.req.valid('json') })),
    );
}
