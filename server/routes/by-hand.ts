import { Hono } from 'hono';
import { listEntries } from '../services/by-hand/list-entries.ts';
import { putFigure } from '../services/by-hand/put-figure.ts';
import { putIndicator } from '../services/by-hand/put-indicator.ts';
import { putTarget } from '../services/by-hand/put-target.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import {
  entriesQuery,
  entryParam,
  figureBody,
  figureParam,
  indicatorBody,
  takeBackQuery,
  takeBackTargetQuery,
  targetBody,
  targetParam,
} from './by-hand-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** Indicators, targets and figures that people enter by hand, under their natural keys. */
export function byHandRoutes({ services }: AppDeps) {
  const figures = '/organisations/:org/indicators/:indicator/observations/:period';
  const targets = '/organisations/:org/indicators/:indicator/targets/:year';
  return new Hono<AppEnv>()
    .get('/entries', valid('query', entriesQuery), async (c) => {
      const { org, year } = c.req.valid('query');
      return c.json(await listEntries(services, org, year));
    })
    .put(
      '/organisations/:org/indicators/:indicator',
      valid('param', entryParam),
      valid('json', indicatorBody),
      async (c) => {
        const { period, reason, revision, ...settings } = c.req.valid('json');
        const input = { settings: withoutAbsent(settings), period, reason, revision };
        const result = await putIndicator(services, c.req.valid('param'), input);
        return c.json(result, result.created ? 201 : 200);
      },
    )
    .put(figures, valid('param', figureParam), valid('json', figureBody), async (c) => {
      const { reason, revision, value, ...rest } = c.req.valid('json');
      const note = { reason, revision };
      return c.json(await putFigure(services, c.req.valid('param'), { value, ...withoutAbsent(rest) }, note));
    })
    .delete(figures, valid('param', figureParam), valid('query', takeBackQuery), async (c) => {
      const { reason = null, revision } = c.req.valid('query');
      return c.json(await putFigure(services, c.req.valid('param'), null, { reason, revision }));
    })
    .put(targets, valid('param', targetParam), valid('json', targetBody), async (c) => {
      const { reason, revision, from, value, ...rest } = c.req.valid('json');
      const target = { value, ...withoutAbsent(rest) };
      const key = { ...c.req.valid('param'), from };
      return c.json(await putTarget(services, key, target, { reason, revision }));
    })
    .delete(targets, valid('param', targetParam), valid('query', takeBackTargetQuery), async (c) => {
      const { reason = null, revision, from } = c.req.valid('query');
      const key = { ...c.req.valid('param'), from };
      return c.json(await putTarget(services, key, null, { reason, revision }));
    });
}
