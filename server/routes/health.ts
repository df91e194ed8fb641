import { Hono } from 'hono';
import { checkHealth } from '../services/check-health.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';

export function healthRoutes({ services, version, maxUploadMb }: AppDeps) {
  return new Hono<AppEnv>().get('/health', async (c) =>
    c.json({ ...(await checkHealth(services, version)), maxUploadMb }),
  );
}
