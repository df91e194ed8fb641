import { Hono } from 'hono';
import { addRemark, listRemarks } from '../services/publish/add-remark.ts';
import { checkSeal } from '../services/publish/check-seal.ts';
import { setPeriodState } from '../services/publish/set-period-state.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { periodParam, periodStateBody, remarkBody, remarksQuery } from './review-params.ts';
import { valid } from './valid.ts';

/** Remarks on a quarter, publishing, locking and checking its seal. */
export function publishRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .put(
      '/organisations/:id/periods/:period/state',
      valid('param', periodParam),
      valid('json', periodStateBody),
      async (c) => {
        const { id: organisationId, period } = c.req.valid('param');
        return c.json(await setPeriodState(services, { organisationId, period, ...c.req.valid('json') }));
      },
    )
    .get('/organisations/:id/periods/:period/seal', valid('param', periodParam), async (c) => {
      const { id, period } = c.req.valid('param');
      return c.json(await checkSeal(services, id, period));
    })
    .get('/indicators/:id/remarks', valid('param', idParam), valid('query', remarksQuery), async (c) =>
      c.json(await listRemarks(services, c.req.valid('param').id, c.req.valid('query').period)),
    )
    .post('/indicators/:id/remarks', valid('param', idParam), valid('json', remarkBody), async (c) => {
      const indicatorId = c.req.valid('param').id;
      return c.json(await addRemark(services, { indicatorId, ...c.req.valid('json') }), 201);
    });
}
