import { Hono } from 'hono';
import { getTaskSteps } from '../services/get-task-steps.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { taskStepsQuery } from './task-steps-rows.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function taskStepRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>().get('/tasks/steps', valid('query', taskStepsQuery), async (c) =>
    c.json(await getTaskSteps(services, withoutAbsent(c.req.valid('query')))),
  );
}
