import { createMiddleware } from 'hono/factory';
import type { Metrics } from '../metrics.ts';
import type { AppEnv } from './app-deps.ts';
import { routeOf } from './route-of.ts';

/** Counts every request to the API under the route that answered it, never under its address. */
export function measureRequests(metrics: Metrics, now: () => Date) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const start = now().getTime();
    await next();
    const route = routeOf(c)?.path ?? '';
    metrics.request(c.req.method, route, c.res.status, (now().getTime() - start) / 1000);
  });
}
