import { Hono } from 'hono';
import type { About } from '../domain/about-view.ts';
import { STATUS_RULE_VERSION } from '../domain/attainment.ts';
import { getSample } from '../services/set-sample.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';

const LICENCE = 'MIT';

/** What runs here, where its data are, and what it allows. */
export function aboutRoutes({ services, version, maxUploadMb, installation = null }: AppDeps) {
  return new Hono<AppEnv>().get('/about', async (c) => {
    const about: About = {
      ...{ version, licence: LICENCE, store: services.store.dialect, maxUploadMb, installation },
      sample: await getSample(services),
      timeZone: services.timeZone,
      statusRuleVersion: STATUS_RULE_VERSION,
    };
    return c.json(about);
  });
}
