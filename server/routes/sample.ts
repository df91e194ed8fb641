import { Hono } from 'hono';
import { getSample, setSample } from '../services/set-sample.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { sampleBody } from './log-params.ts';
import { valid } from './valid.ts';

/** The bundled sample: shown or taken out. */
export function sampleRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/sample', async (c) => c.json(await getSample(services)))
    .put('/sample', valid('json', sampleBody), async (c) =>
      c.json(await setSample(services, c.req.valid('json').isShown)),
    );
}
