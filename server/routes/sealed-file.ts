import { Hono } from 'hono';
import { quarterKey } from '../domain/period.ts';
import { sealedFile } from '../services/publish/sealed-file.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { periodParam } from './review-params.ts';
import { valid } from './valid.ts';

/** A sealed quarter as one file. */
export function sealedFileRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().get(
    '/organisations/:id/periods/:period/seal/file',
    valid('param', periodParam),
    async (c) => {
      const { id, period } = c.req.valid('param');
      const text = await sealedFile(services, id, period);
      c.header('content-disposition', `attachment; filename="${quarterKey(period)}.seal.json"`);
      return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
    },
  );
}
