import { Hono } from 'hono';
import { committedSchemas } from './answer-schemas.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { describeApi } from './describe-api.ts';

export function openapiRoutes({ version }: AppDeps) {
  return new Hono<AppEnv>().get('/openapi.json', (c) => c.json(describeApi(version, committedSchemas())));
}
