import { Hono, type Context } from 'hono';
import { beginElsewhere, finishElsewhere, PATIENCE_S } from '../auth/oidc/sign-in-elsewhere.ts';
import { AppError } from '../errors.ts';
import { elsewhereQuery } from './access-params.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { addressOf, placeOf } from './address-of.ts';
import { giveSession, giveUnderway, sessionOf, takeUnderway } from './session-cookie.ts';
import { valid } from './valid.ts';

/** To the provider of single sign-on and back. Both are pages for people: a refusal leads to the page that says why. */
export function elsewhereRoutes({ auth, log }: AppDeps) {
  const refuse = (c: Context<AppEnv>, cause: unknown) => {
    if (!(cause instanceof AppError)) throw cause;
    const reason = cause.cause instanceof Error ? cause.cause.message : null;
    log('warn', cause.code, { requestId: c.get('requestId'), reason });
    return c.redirect(`/?refused=${cause.code}`, 302);
  };
  return new Hono<AppEnv>()
    .get('/session/oidc', valid('query', elsewhereQuery), async (c) => {
      try {
        const { url, kept } = await beginElsewhere(auth, c.req.valid('query').to, addressOf(c, auth));
        giveUnderway(c, kept, PATIENCE_S, placeOf(c, auth));
        return c.redirect(url, 302);
      } catch (cause) {
        return refuse(c, cause);
      }
    })
    .get('/session/oidc/callback', async (c) => {
      const place = placeOf(c, auth);
      const came = {
        search: new URL(c.req.url).searchParams,
        kept: takeUnderway(c, place),
        address: addressOf(c, auth),
        earlier: sessionOf(c, place),
      };
      try {
        const { token, device, to } = await finishElsewhere(auth, came);
        giveSession(c, token, device, place);
        return c.redirect(to, 302);
      } catch (cause) {
        return refuse(c, cause);
      }
    });
}
