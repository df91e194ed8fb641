import { Hono } from 'hono';
import { getScorecard } from '../services/get-scorecard.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { scorecardQuery } from './params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function scorecardRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().get('/scorecard', valid('query', scorecardQuery), async (c) => {
    const { review, ...query } = c.req.valid('query');
    return c.json(await getScorecard(services, { ...withoutAbsent(query), withDiscarded: review === 'all' }));
  });
}
