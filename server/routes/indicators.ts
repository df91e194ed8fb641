import { Hono } from 'hono';
import { getIndicator } from '../services/get-indicator.ts';
import { listIndicators } from '../services/list-indicators.ts';
import { linkIndicators } from '../services/link-indicators.ts';
import { setStatus } from '../services/set-status.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers, namedOrAll } from './kept-answers.ts';
import { idParam, indicatorQuery, indicatorsQuery } from './params.ts';
import { linkBody, splitBody, statusBody, statusQuery } from './rule-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function indicatorRoutes(deps: AppDeps) {
  const { services } = deps;
  const keptList = keptAnswers(deps, namedOrAll);
  const keptOne = keptAnswers(deps, (c) => ({ indicator: c.req.param('id') ?? '' }));
  return new Hono<AppEnv>()
    .get('/indicators', keptList, valid('query', indicatorsQuery), async (c) =>
      c.json(await listIndicators(services, c.req.valid('query').org)),
    )
    .get('/indicators/:id', keptOne, valid('param', idParam), valid('query', indicatorQuery), async (c) =>
      c.json(await getIndicator(services, c.req.valid('param').id, withoutAbsent(c.req.valid('query')))),
    )
    .post('/indicators/:id/link', valid('param', idParam), valid('json', linkBody), async (c) => {
      const { to, editions = null } = c.req.valid('json');
      return c.json(await linkIndicators(services, c.req.valid('param').id, { to, editions }));
    })
    .post('/indicators/:id/split', valid('param', idParam), valid('json', splitBody), async (c) => {
      const { editions } = c.req.valid('json');
      return c.json(await linkIndicators(services, c.req.valid('param').id, { to: null, editions }));
    })
    .put('/indicators/:id/status', valid('param', idParam), valid('json', statusBody), async (c) => {
      const { period, ...manual } = c.req.valid('json');
      return c.json(await setStatus(services, c.req.valid('param').id, period, manual));
    })
    .delete('/indicators/:id/status', valid('param', idParam), valid('query', statusQuery), async (c) =>
      c.json(await setStatus(services, c.req.valid('param').id, c.req.valid('query').period, null)),
    );
}
