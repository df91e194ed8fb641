import { createMiddleware } from 'hono/factory';
import type { Log } from '../log.ts';
import type { AppEnv } from './app-deps.ts';

/** One line for each request to the API: who asked for what, the answer, and the milliseconds it took. */
export function logRequests(log: Log, now: () => Date) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const start = now().getTime();
    await next();
    log('info', 'request', {
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: now().getTime() - start,
    });
  });
}
