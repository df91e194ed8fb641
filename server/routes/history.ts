import { Hono } from 'hono';
import { changeRemark } from '../services/publish/change-remark.ts';
import { valueHistory } from '../services/review/value-history.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { remarkTextBody } from './review-params.ts';
import { valid } from './valid.ts';

/** What happened to values, and remarks that their authors change. */
export function historyRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/metrics/:id/history', valid('param', idParam), async (c) =>
      c.json(await valueHistory(services, c.req.valid('param').id)),
    )
    .put('/remarks/:id', valid('param', idParam), valid('json', remarkTextBody), async (c) =>
      c.json(await changeRemark(services, c.req.valid('param').id, c.req.valid('json').text)),
    )
    .delete('/remarks/:id', valid('param', idParam), async (c) =>
      c.json(await changeRemark(services, c.req.valid('param').id, null)),
    );
}
