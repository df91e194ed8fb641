import { Hono } from 'hono';
import { listDispatches, previewTimes } from '../services/dispatch/list-dispatches.ts';
import { listRuns } from '../services/dispatch/run-view.ts';
import { retryRun, runNow } from '../services/dispatch/run-now.ts';
import { addDispatch, changeDispatch, setWithdrawn } from '../services/dispatch/save-dispatch.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import {
  dispatchBody,
  dispatchChangeBody,
  revisionBody,
  revisionQuery,
  runsQuery,
  timesQuery,
} from './dispatch-params.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';

/** What is sent out at set times or when something changes, and what became of it. */
export function dispatchRoutes({ services, wakeDispatcher = () => undefined }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/dispatches', async (c) => c.json(await listDispatches(services)))
    .get('/dispatches/times', valid('query', timesQuery), (c) =>
      c.json(previewTimes(services, c.req.valid('query').cron)),
    )
    .get('/dispatches/runs', valid('query', runsQuery), async (c) =>
      c.json(await listRuns(services, c.req.valid('query').before ?? null)),
    )
    .post('/dispatches', valid('json', dispatchBody), async (c) =>
      c.json(await addDispatch(services, c.req.valid('json')), 201),
    )
    .put('/dispatches/:id', valid('param', idParam), valid('json', dispatchChangeBody), async (c) => {
      const { revision, ...settings } = c.req.valid('json');
      return c.json(await changeDispatch(services, c.req.valid('param').id, settings, revision));
    })
    .delete('/dispatches/:id', valid('param', idParam), valid('query', revisionQuery), async (c) => {
      const { revision = null } = c.req.valid('query');
      return c.json(await setWithdrawn(services, c.req.valid('param').id, true, revision));
    })
    .post('/dispatches/:id/restore', valid('param', idParam), valid('json', revisionBody), async (c) => {
      const { revision } = c.req.valid('json');
      return c.json(await setWithdrawn(services, c.req.valid('param').id, false, revision));
    })
    .post('/dispatches/:id/run', valid('param', idParam), async (c) => {
      const queued = await runNow(services, c.req.valid('param').id);
      wakeDispatcher();
      return c.json(queued, 202);
    })
    .post('/dispatches/runs/:id/retry', valid('param', idParam), async (c) => {
      const queued = await retryRun(services, c.req.valid('param').id);
      wakeDispatcher();
      return c.json(queued, 202);
    });
}
