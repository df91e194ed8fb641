import { Hono } from 'hono';
import { AppError } from '../errors.ts';
import { checkHealth } from '../services/check-health.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';

/** Whether the server works, whether it wants requests, and its figures. */
export function healthRoutes({ services, version, maxUploadMb, metrics, isStopping }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/health', async (c) => c.json({ ...(await checkHealth(services, version)), maxUploadMb }))
    .get('/ready', async (c) => {
      if (isStopping?.() === true) throw new AppError('stopping');
      await checkHealth(services, version);
      return c.json({ status: 'ready' as const });
    })
    .get('/metrics', async (c) => {
      if (metrics === undefined) throw new AppError('route_not_found', { path: c.req.path });
      return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
    });
}
