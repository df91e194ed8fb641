import { Hono } from 'hono';
import { changeRemark } from '../services/publish/change-remark.ts';
import { undoRemark } from '../services/publish/undo-remark.ts';
import { valueHistory } from '../services/review/value-history.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { remarkQuery, remarkTextBody, undoBody } from './review-params.ts';
import { valid } from './valid.ts';

/** What happened to values, and remarks that their authors change. */
export function historyRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/metrics/:id/history', valid('param', idParam), async (c) =>
      c.json(await valueHistory(services, c.req.valid('param').id)),
    )
    .put('/remarks/:id', valid('param', idParam), valid('json', remarkTextBody), async (c) => {
      const { text, ...seen } = c.req.valid('json');
      return c.json(await changeRemark(services, { ...c.req.valid('param'), ...seen }, text));
    })
    .delete('/remarks/:id', valid('param', idParam), valid('query', remarkQuery), async (c) =>
      c.json(await changeRemark(services, { ...c.req.valid('param'), ...c.req.valid('query') }, null)),
    )
    .post('/remarks/:id/undo', valid('param', idParam), valid('json', undoBody), async (c) =>
      c.json(await undoRemark(services, { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
}
