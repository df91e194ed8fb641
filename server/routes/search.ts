import { Hono } from 'hono';
import { search } from '../services/search.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers, namedOrAll } from './kept-answers.ts';
import { searchQuery } from './search-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function searchRoutes(deps: AppDeps) {
  const { services } = deps;
  return new Hono<AppEnv>().get(
    '/search',
    keptAnswers(deps, namedOrAll),
    valid('query', searchQuery),
    async (c) => {
      const { q, ...rest } = c.req.valid('query');
      return c.json(await search(services, { q, ...withoutAbsent(rest) }));
    },
  );
}
