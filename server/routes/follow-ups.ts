import { Hono } from 'hono';
import { listFollowUps } from '../services/follow-ups/list-follow-ups.ts';
import { setFollowUp } from '../services/follow-ups/set-follow-up.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { changeOf, followUpBody } from './follow-up-api-rows.ts';
import { periodParam } from './review-params.ts';
import { valid } from './valid.ts';

export function followUpRoutes({ services }: AppDeps) {
  const path = '/organisations/:id/periods/:period/follow-ups';
  return new Hono<AppEnv>()
    .get(path, valid('param', periodParam), async (c) => {
      const { id, period } = c.req.valid('param');
      return c.json(await listFollowUps(services, id, period));
    })
    .put(path, valid('param', periodParam), valid('json', followUpBody), async (c) => {
      const { id: organisationId, period } = c.req.valid('param');
      const body = c.req.valid('json');
      const { text, revision } = body;
      return c.json(
        await setFollowUp(services, { organisationId, period, text, revision, change: changeOf(body) }),
      );
    });
}
