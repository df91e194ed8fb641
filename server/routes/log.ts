import { Hono } from 'hono';
import { listLog } from '../services/list-log.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { logQuery } from './log-params.ts';
import { valid } from './valid.ts';

/** What changed, by whom and when. */
export function logRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().get('/log', valid('query', logQuery), async (c) => {
    const { org, ...filter } = c.req.valid('query');
    return c.json(await listLog(services, org, filter));
  });
}
