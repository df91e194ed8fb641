import { Hono } from 'hono';
import { listEmbeds } from '../services/embed/list-embeds.ts';
import { makeEmbed } from '../services/embed/make-embed.ts';
import { revokeEmbed } from '../services/embed/revoke-embed.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { embedBody, embedsQuery } from './embed-params.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';

/** Links to cards on other pages: those that work, a new one, taking one back. */
export function embedRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/embeds', valid('query', embedsQuery), async (c) =>
      c.json(await listEmbeds(services, c.req.valid('query').org)),
    )
    .post('/embeds', valid('json', embedBody), async (c) =>
      c.json(await makeEmbed(services, c.req.valid('json')), 201),
    )
    .delete('/embeds/:id', valid('param', idParam), async (c) => {
      const { id } = c.req.valid('param');
      await revokeEmbed(services, id);
      return c.json({ revoked: id });
    });
}
