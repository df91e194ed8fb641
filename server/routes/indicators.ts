import { Hono } from 'hono';
import { getIndicator } from '../services/get-indicator.ts';
import { listIndicators } from '../services/list-indicators.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam, indicatorQuery, indicatorsQuery } from './params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function indicatorRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/indicators', valid('query', indicatorsQuery), async (c) =>
      c.json(await listIndicators(services, c.req.valid('query').org)),
    )
    .get('/indicators/:id', valid('param', idParam), valid('query', indicatorQuery), async (c) =>
      c.json(await getIndicator(services, c.req.valid('param').id, withoutAbsent(c.req.valid('query')))),
    );
}
