import { Hono } from 'hono';
import type { ColumnRole } from '../domain/column-role.ts';
import type { ColumnShift, RepairWish } from '../domain/column-repair.ts';
import { listColumns } from '../services/review/columns/list-columns.ts';
import { previewRepair, repairColumns } from '../services/review/columns/repair-columns.ts';
import { undoRepair } from '../services/review/columns/undo-repair.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { previewRepairBody, repairBody } from './column-params.ts';
import { idParam } from './params.ts';
import { undoBody } from './review-params.ts';
import { valid } from './valid.ts';

/** What people say of the columns of a stored report. */
export function columnRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/reports/:id/columns', valid('param', idParam), async (c) =>
      c.json(await listColumns(services, c.req.valid('param').id)),
    )
    .post(
      '/reports/:id/columns/preview',
      valid('param', idParam),
      valid('json', previewRepairBody),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await previewRepair(services, id, wishOf(c.req.valid('json'))));
      },
    )
    .post('/reports/:id/columns', valid('param', idParam), valid('json', repairBody), async (c) => {
      const { revision, reason, ...wish } = c.req.valid('json');
      const reportId = c.req.valid('param').id;
      return c.json(await repairColumns(services, { reportId, revision, reason, wish: wishOf(wish) }));
    })
    .post('/reports/:id/columns/undo', valid('param', idParam), valid('json', undoBody), async (c) => {
      const reportId = c.req.valid('param').id;
      return c.json(await undoRepair(services, { reportId, ...c.req.valid('json') }));
    });
}

interface Wished {
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined;
  readonly shift?: ColumnShift | undefined;
}

function wishOf({ columns = {}, shift }: Wished): RepairWish {
  return shift === undefined ? { columns } : { shift };
}
