import { Hono } from 'hono';
import { comparePeriods } from '../services/compare-periods.ts';
import { compareReports } from '../services/compare-reports.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers } from './kept-answers.ts';
import { changesQuery, compareQuery, idParam } from './params.ts';
import { valid } from './valid.ts';

export function compareRoutes(deps: AppDeps) {
  const { services } = deps;
  return new Hono<AppEnv>()
    .get('/compare', keptAnswers(deps), valid('query', compareQuery), async (c) => {
      const { periods, org, differences } = c.req.valid('query');
      const withDifferences = differences !== 'none';
      return c.json(await comparePeriods(services, periods, org, { withDifferences }));
    })
    .get('/reports/:id/changes', valid('param', idParam), valid('query', changesQuery), async (c) =>
      c.json(await compareReports(services, c.req.valid('param').id, c.req.valid('query').from)),
    );
}
