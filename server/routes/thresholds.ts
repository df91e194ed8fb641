import { Hono } from 'hono';
import { previewThresholds } from '../services/preview-thresholds.ts';
import { getThresholds, setThresholds } from '../services/thresholds.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { previewBody, thresholdsBody, thresholdsQuery } from './rule-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function thresholdRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/thresholds', valid('query', thresholdsQuery), async (c) =>
      c.json(await getThresholds(services, c.req.valid('query').org)),
    )
    .put('/thresholds', valid('json', thresholdsBody), async (c) => {
      const { thresholds, reason, revision, ...scope } = c.req.valid('json');
      const change = thresholds === null ? null : withoutAbsent(thresholds);
      return c.json(await setThresholds(services, withoutAbsent(scope), change, { reason, revision }));
    })
    .post('/thresholds/preview', valid('json', previewBody), async (c) => {
      const { thresholds, ...rest } = c.req.valid('json');
      const change = thresholds === null ? null : withoutAbsent(thresholds);
      return c.json(await previewThresholds(services, { ...withoutAbsent(rest), thresholds: change }));
    });
}
