import { Hono } from 'hono';
import { comparePeriods } from '../services/compare-periods.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { compareQuery } from './params.ts';
import { valid } from './valid.ts';

export function compareRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().get('/compare', valid('query', compareQuery), async (c) => {
    const { periods, org } = c.req.valid('query');
    return c.json(await comparePeriods(services, periods, org));
  });
}
