import { Hono } from 'hono';
import { decideLink } from '../services/links/decide-link.ts';
import { listLinks } from '../services/links/list-links.ts';
import { explainRevision } from '../services/words/explain-revision.ts';
import { setBaseline } from '../services/words/set-baseline.ts';
import { setBreak } from '../services/words/set-break.ts';
import { setLevel } from '../services/words/set-level.ts';
import { setPlan } from '../services/words/set-plan.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';
import {
  baselineBody,
  decideLinkBody,
  levelBody,
  levelParam,
  linksQuery,
  planBody,
  quarterParam,
  reasonBody,
  takeAwayQuery,
  yearParam,
} from './word-params.ts';

const ofYear = valid('param', yearParam);
const ofLevel = valid('param', levelParam);
const ofQuarter = valid('param', quarterParam);
const seen = valid('query', takeAwayQuery);

/** What people say about indicators: links that wait, and by year or quarter what reports do not tell. */
export function wordRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/links', valid('query', linksQuery), async (c) =>
      c.json(await listLinks(services, c.req.valid('query').org)),
    )
    .put('/links/:id', valid('param', idParam), valid('json', decideLinkBody), async (c) =>
      c.json(await decideLink(services, c.req.valid('param').id, c.req.valid('json').to)),
    )
    .put('/indicators/:id/baselines/:year', ofYear, valid('json', baselineBody), async (c) => {
      const { id, year } = c.req.valid('param');
      const { revision, ...entry } = c.req.valid('json');
      return c.json(await setBaseline(services, id, year, entry, revision));
    })
    .delete('/indicators/:id/baselines/:year', ofYear, seen, async (c) => {
      const { id, year } = c.req.valid('param');
      return c.json(await setBaseline(services, id, year, null, c.req.valid('query').revision));
    })
    .put('/indicators/:id/levels/:year/:level', ofLevel, valid('json', levelBody), async (c) => {
      const { id, ...key } = c.req.valid('param');
      const { revision, ...amount } = c.req.valid('json');
      return c.json(await setLevel(services, id, key, amount, revision));
    })
    .delete('/indicators/:id/levels/:year/:level', ofLevel, seen, async (c) => {
      const { id, ...key } = c.req.valid('param');
      return c.json(await setLevel(services, id, key, null, c.req.valid('query').revision));
    })
    .put('/indicators/:id/plans/:year', ofYear, valid('json', planBody), async (c) => {
      const { id, year } = c.req.valid('param');
      const { revision, shares } = c.req.valid('json');
      return c.json(await setPlan(services, id, year, shares, revision));
    })
    .delete('/indicators/:id/plans/:year', ofYear, seen, async (c) => {
      const { id, year } = c.req.valid('param');
      return c.json(await setPlan(services, id, year, null, c.req.valid('query').revision));
    })
    .put('/indicators/:id/breaks/:period', ofQuarter, valid('json', reasonBody), async (c) => {
      const { id, period } = c.req.valid('param');
      const { revision, reason } = c.req.valid('json');
      return c.json(await setBreak(services, id, period, reason, revision));
    })
    .delete('/indicators/:id/breaks/:period', ofQuarter, seen, async (c) => {
      const { id, period } = c.req.valid('param');
      return c.json(await setBreak(services, id, period, null, c.req.valid('query').revision));
    })
    .put('/indicators/:id/revisions/:period', ofQuarter, valid('json', reasonBody), async (c) => {
      const { id, period } = c.req.valid('param');
      const { revision, reason } = c.req.valid('json');
      return c.json(await explainRevision(services, id, period, reason, revision));
    })
    .delete('/indicators/:id/revisions/:period', ofQuarter, seen, async (c) => {
      const { id, period } = c.req.valid('param');
      return c.json(await explainRevision(services, id, period, null, c.req.valid('query').revision));
    });
}
