import { Hono } from 'hono';
import { whoAsks } from '../auth/who.ts';
import { moveReport, previewMove } from '../services/move/move-report.ts';
import { forgetColumn, listRemembered } from '../services/organisations/forget-column.ts';
import { listOrganisations } from '../services/organisations/list-organisations.ts';
import { mergeOrganisations, previewMerge } from '../services/organisations/merge-organisations.ts';
import { nameOrganisation } from '../services/organisations/name-organisation.ts';
import { undoStep } from '../services/steps/undo-step.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { notAllowed } from './gate.ts';
import { idParam } from './params.ts';
import {
  mergeBody,
  moveBody,
  namesBody,
  orgParam,
  previewMergeBody,
  previewMoveBody,
  rememberedParam,
  stepParam,
} from './step-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** Who may not take a step may not take it back. */
const ADMINISTRATORS_STEPS: ReadonlySet<string> = new Set([
  'organisation.merged',
  'organisation.renamed',
  'organisation.year_start_set',
  'sample.removed',
  'sample.restored',
]);

/** Big steps: moving a report, naming and merging organisations, and taking a step of the log back. */
export function stepRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .post('/reports/:id/move/preview', valid('param', idParam), valid('json', previewMoveBody), async (c) =>
      c.json(await previewMove(services, c.req.valid('param').id, withoutAbsent(c.req.valid('json')))),
    )
    .post('/reports/:id/move', valid('param', idParam), valid('json', moveBody), async (c) => {
      const { reason, ...place } = c.req.valid('json');
      const { id } = c.req.valid('param');
      return c.json(await moveReport(services, id, { wish: withoutAbsent(place), reason }));
    })
    .get('/organisations', async (c) => c.json(await listOrganisations(services)))
    .put('/organisations/:id/names', valid('param', orgParam), valid('json', namesBody), async (c) => {
      const { reason, ...names } = c.req.valid('json');
      return c.json(await nameOrganisation(services, { org: c.req.valid('param').id, names, reason }));
    })
    .post(
      '/organisations/:id/merge/preview',
      valid('param', orgParam),
      valid('json', previewMergeBody),
      async (c) => {
        const { into } = c.req.valid('json');
        return c.json(await previewMerge(services, { org: c.req.valid('param').id, into }));
      },
    )
    .post('/organisations/:id/merge', valid('param', orgParam), valid('json', mergeBody), async (c) =>
      c.json(await mergeOrganisations(services, { org: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/organisations/:id/columns', valid('param', orgParam), async (c) =>
      c.json(await listRemembered(services, c.req.valid('param').id)),
    )
    .delete('/organisations/:id/columns/:columnId', valid('param', rememberedParam), async (c) => {
      const { id, columnId } = c.req.valid('param');
      return c.json(await forgetColumn(services, id, columnId));
    })
    .post('/log/:stepId/undo', valid('param', stepParam), async (c) =>
      c.json(
        await undoStep(services, c.req.valid('param').stepId, (action) => {
          const isAdministrator = whoAsks()?.role === 'administrator';
          if (ADMINISTRATORS_STEPS.has(action) && !isAdministrator) throw notAllowed(c, 'administrator');
        }),
      ),
    );
}
