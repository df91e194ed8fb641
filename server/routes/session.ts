import { Hono } from 'hono';
import { changeOwnPassword } from '../auth/own-password.ts';
import { isClosed } from '../auth/identify.ts';
import { setPasswordByLink } from '../auth/password-link.ts';
import { setUp } from '../auth/set-up.ts';
import { signIn, signOut } from '../auth/sign-in.ts';
import { whoAsks, type Who } from '../auth/who.ts';
import { AppError } from '../errors.ts';
import { linkBody, passwordBody, setupBody, signInBody } from './access-params.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { addressOf, placeOf } from './address-of.ts';
import { deviceOf, giveSession, sessionOf, takeSession } from './session-cookie.ts';
import { valid } from './valid.ts';

/** Signing in and out, and who is signed in. */
export function sessionRoutes({ auth }: AppDeps) {
  const hasElsewhere = auth.oidc !== null;
  return new Hono<AppEnv>()
    .get('/session', async (c) =>
      c.json({ isOpen: !(await isClosed(auth)), account: viewOf(whoAsks()), hasElsewhere }),
    )
    .post('/session', valid('json', signInBody), async (c) => {
      const earlier = sessionOf(c, placeOf(c, auth));
      const attempt = { ...c.req.valid('json'), address: addressOf(c, auth), device: deviceOf(c), earlier };
      const { who, token, device } = await signIn(auth, attempt);
      giveSession(c, token, device, placeOf(c, auth));
      return c.json({ isOpen: false, account: viewOf(who), hasElsewhere });
    })
    .delete('/session', async (c) => {
      const [token, who] = [sessionOf(c, placeOf(c, auth)), whoAsks()];
      if (token !== null && who?.by === 'session') await signOut(auth, token, who, addressOf(c, auth));
      takeSession(c, placeOf(c, auth));
      return c.json({ isOpen: !(await isClosed(auth)), account: null, hasElsewhere });
    })
    .post('/setup', valid('json', setupBody), async (c) => {
      const first = { ...c.req.valid('json'), address: addressOf(c, auth) };
      const { who, token, device } = await setUp(auth, first);
      giveSession(c, token, device, placeOf(c, auth));
      return c.json({ isOpen: false, account: viewOf(who), hasElsewhere });
    })
    .post('/session/link', valid('json', linkBody), async (c) => {
      const earlier = sessionOf(c, placeOf(c, auth));
      const { who, token, device } = await setPasswordByLink(auth, {
        ...{ ...c.req.valid('json'), address: addressOf(c, auth), earlier },
      });
      giveSession(c, token, device, placeOf(c, auth));
      return c.json({ isOpen: false, account: viewOf(who), hasElsewhere });
    })
    .put('/session/password', valid('json', passwordBody), async (c) => {
      const who = whoAsks();
      if (who?.by !== 'session') throw new AppError('sign_in_needed');
      const { password, wanted } = c.req.valid('json');
      const by = { actor: who.actor, address: addressOf(c, auth) };
      const opened = await changeOwnPassword(auth, { name: who.actor, password, wanted }, by);
      giveSession(c, opened.token, opened.device, placeOf(c, auth));
      return c.json({ isOpen: false, account: viewOf(opened.who), hasElsewhere });
    });
}

function viewOf(who: Who | null) {
  if (who === null || who.by === 'nobody') return null;
  const { actor: name, role, organisations, owners, by } = who;
  return { name, role, organisations, owners, by };
}
