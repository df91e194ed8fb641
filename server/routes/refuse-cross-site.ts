import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AuthContext } from '../auth/auth-context.ts';
import { NOBODY } from '../auth/who.ts';
import { AppError } from '../errors.ts';
import { hostOf, placeOf } from './address-of.ts';
import type { AppEnv } from './app-deps.ts';
import { noteRefusal } from './note-refusal.ts';
import { sessionOf } from './session-cookie.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Another website open in the same browser must not change anything here. Programs send neither header; a browser that
 * sends a session along always sends one of them, so a change by cookie without either is refused too.
 */
export const refuseCrossSite = (auth: AuthContext) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (!READING.has(c.req.method) && isForeign(c, placeOf(c, auth))) {
      const refusal = new AppError('cross_site');
      await noteRefusal(auth, c, NOBODY, refusal);
      throw refusal;
    }
    await next();
  });

/** @param place where people reach the server, if a proxy stands before it */
function isForeign(c: Context<AppEnv>, place: string | null): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  // Browsers leave the first header out on plain HTTP beyond this machine.
  const origin = c.req.header('origin');
  if (origin === undefined) return sessionOf(c, place) !== null;
  if (place !== null) return origin !== place;
  return !origin.endsWith(`://${hostOf(c)}`);
}
