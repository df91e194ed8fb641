import { Hono } from 'hono';
import { setYearStart } from '../services/set-year-start.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam, yearStartBody } from './params.ts';
import { valid } from './valid.ts';

export function organisationRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().put(
    '/organisations/:id/year-start',
    valid('param', idParam),
    valid('json', yearStartBody),
    async (c) => c.json(await setYearStart(services, c.req.valid('param').id, c.req.valid('json').month)),
  );
}
