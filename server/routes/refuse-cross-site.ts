import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import type { AppEnv } from './app-deps.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another website open in the same browser must not change anything here; programs send neither header. */
export const refuseCrossSite = createMiddleware<AppEnv>(async (c, next) => {
  if (!READING.has(c.req.method) && isForeign(c.req.header(), c.req.url)) throw new AppError('cross_site');
  await next();
});

function isForeign(headers: Readonly<Record<string, string>>, url: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  // Browsers leave the first header out on plain HTTP beyond this machine.
  return origin !== undefined && !origin.endsWith(`://${headers['host'] ?? new URL(url).host}`);
}
