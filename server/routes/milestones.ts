import { Hono } from 'hono';
import { addMilestone } from '../services/review/milestones/add-milestone.ts';
import { decideMilestone } from '../services/review/milestones/decide-milestone.ts';
import { listMilestones, milestoneHistory } from '../services/review/milestones/list-milestones.ts';
import { undoMilestone } from '../services/review/milestones/undo-milestone.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { milestoneDecisionBody, milestoneParam, newMilestoneBody } from './milestone-params.ts';
import { idParam } from './params.ts';
import { undoBody } from './review-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** What people decide about the milestones of a report. */
export function milestoneRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/reports/:id/milestones', valid('param', idParam), async (c) =>
      c.json(await listMilestones(services, c.req.valid('param').id)),
    )
    .post('/reports/:id/milestones', valid('param', idParam), valid('json', newMilestoneBody), async (c) => {
      const reportId = c.req.valid('param').id;
      return c.json(await addMilestone(services, { reportId, ...c.req.valid('json') }), 201);
    })
    .post(
      '/reports/:id/milestones/:milestoneId/decisions',
      valid('param', milestoneParam),
      valid('json', milestoneDecisionBody),
      async (c) => {
        const { id: reportId, milestoneId } = c.req.valid('param');
        const { decision, ...rest } = c.req.valid('json');
        const plain =
          decision.action === 'correct' ? { ...decision, change: withoutAbsent(decision.change) } : decision;
        return c.json(await decideMilestone(services, { reportId, milestoneId, ...rest, decision: plain }));
      },
    )
    .post(
      '/reports/:id/milestones/:milestoneId/undo',
      valid('param', milestoneParam),
      valid('json', undoBody),
      async (c) => {
        const { id: reportId, milestoneId } = c.req.valid('param');
        return c.json(await undoMilestone(services, { reportId, milestoneId, ...c.req.valid('json') }));
      },
    )
    .get('/reports/:id/milestones/:milestoneId/history', valid('param', milestoneParam), async (c) => {
      const { id, milestoneId } = c.req.valid('param');
      return c.json(await milestoneHistory(services, id, milestoneId));
    });
}
