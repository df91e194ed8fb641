import { Hono } from 'hono';
import { addMetric } from '../services/review/add-metric.ts';
import { decideMetric } from '../services/review/decide-metric.ts';
import { listDecisions } from '../services/review/list-decisions.ts';
import { undoDecision } from '../services/review/undo-decision.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { decisionBody, metricParam, newMetricBody, undoBody } from './review-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** What people decide about the metrics of a report. */
export function reviewRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .post('/reports/:id/metrics', valid('param', idParam), valid('json', newMetricBody), async (c) => {
      const reportId = c.req.valid('param').id;
      return c.json(await addMetric(services, { reportId, ...c.req.valid('json') }), 201);
    })
    .post(
      '/reports/:id/metrics/:metricId/decisions',
      valid('param', metricParam),
      valid('json', decisionBody),
      async (c) => {
        const { id: reportId, metricId } = c.req.valid('param');
        const { decision, ...rest } = c.req.valid('json');
        const plain =
          decision.action === 'correct' ? { ...decision, change: withoutAbsent(decision.change) } : decision;
        return c.json(await decideMetric(services, { reportId, metricId, ...rest, decision: plain }));
      },
    )
    .post(
      '/reports/:id/metrics/:metricId/undo',
      valid('param', metricParam),
      valid('json', undoBody),
      async (c) => {
        const { id: reportId, metricId } = c.req.valid('param');
        return c.json(await undoDecision(services, { reportId, metricId, ...c.req.valid('json') }));
      },
    )
    .get('/reports/:id/decisions', valid('param', idParam), async (c) =>
      c.json(await listDecisions(services, c.req.valid('param').id)),
    );
}
