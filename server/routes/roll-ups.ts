import { Hono } from 'hono';
import { addIndicators } from '../services/add-indicators.ts';
import { getRollUps } from '../services/get-roll-ups.ts';
import { setWeight } from '../services/set-weight.ts';
import type { Subject } from '../services/organisation-ids.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers } from './kept-answers.ts';
import { idParam } from './params.ts';
import { rollUpsQuery, totalQuery, weightBody } from './roll-up-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** Several targets as one answer. */
export function rollUpRoutes(deps: AppDeps) {
  const { services } = deps;
  return new Hono<AppEnv>()
    .get('/rollups', keptAnswers(deps, subjectOf), valid('query', rollUpsQuery), async (c) => {
      const { by, ...query } = c.req.valid('query');
      return c.json(await getRollUps(services, { by, ...withoutAbsent(query) }));
    })
    .get('/rollups/total', valid('query', totalQuery), async (c) => {
      const { indicators, ...query } = c.req.valid('query');
      return c.json(await addIndicators(services, indicators, withoutAbsent(query)));
    })
    .put('/indicators/:id/weight', valid('param', idParam), valid('json', weightBody), async (c) =>
      c.json(await setWeight(services, c.req.valid('param').id, c.req.valid('json').weight)),
    );
}

/** A list of all looks at all, whichever organisation is named beside. */
function subjectOf(_: unknown, asked: URLSearchParams): Subject | 'all' {
  return asked.get('by') === 'organisation' ? 'all' : { organisation: asked.get('org') };
}
