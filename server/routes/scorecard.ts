import { Hono } from 'hono';
import { getScorecard } from '../services/get-scorecard.ts';
import { listPeriods } from '../services/list-periods.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers } from './kept-answers.ts';
import { periodsQuery, scorecardQuery } from './params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function scorecardRoutes(deps: AppDeps) {
  const { services } = deps;
  return new Hono<AppEnv>()
    .get('/scorecard', keptAnswers(deps), valid('query', scorecardQuery), async (c) => {
      const { review, ...query } = c.req.valid('query');
      const isAll = review === 'all';
      return c.json(await getScorecard(services, { ...withoutAbsent(query), withDiscarded: isAll }));
    })
    .get('/periods', valid('query', periodsQuery), async (c) =>
      c.json(await listPeriods(services, c.req.valid('query').org)),
    );
}
