import { Hono, type Context } from 'hono';
import { endAllOwn, endOwnSession, ownSessions } from '../auth/login-sessions.ts';
import { whoAsks } from '../auth/who.ts';
import { AppError } from '../errors.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { addressOf, placeOf } from './address-of.ts';
import { idParam } from './params.ts';
import { sessionOf, takeSession } from './session-cookie.ts';
import { valid } from './valid.ts';

/** Where the one who asks is signed in, and ending that. */
export function ownSessionRoutes({ auth }: AppDeps) {
  const by = (c: Context) => {
    const who = whoAsks();
    if (who?.by !== 'session') throw new AppError('sign_in_needed');
    return { actor: who.actor, address: addressOf(c, auth) };
  };
  const list = (c: Context) => ownSessions(auth, whoAsks(), sessionOf(c, placeOf(c, auth)));
  return new Hono<AppEnv>()
    .get('/session/all', async (c) => c.json(await list(c)))
    .delete('/session/all', async (c) => {
      await endAllOwn(auth, by(c));
      takeSession(c, placeOf(c, auth));
      return c.json(await list(c));
    })
    .delete('/session/all/:id', valid('param', idParam), async (c) => {
      await endOwnSession(auth, c.req.valid('param').id, by(c));
      return c.json(await list(c));
    });
}
