/** The API for the development server: the same app, kept on one store while its code is reloaded. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { openAuth } from './auth/open-auth.ts';
import { readSettings } from './env.ts';
import { createDispatcher, type Dispatcher } from './jobs/dispatcher.ts';
import { createLog } from './log.ts';
import type { ServiceContext } from './services/context.ts';
import { openServices } from './services/open-services.ts';
import { workerRenderer } from './render/worker-renderer.ts';
import { isolatedReading } from './services/reading/isolated-reading.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const kept = globalThis as { dabiaoServices?: Promise<ServiceContext>; dabiaoDispatcher?: Dispatcher };

const result = readSettings(process.env);
if (!result.ok) throw new Error(result.problems.join('\n'));
const { dataDir, maxUploadMb, hasSample, timeZone, readingLimits: limits } = result.settings;
const { briefingsDir, mail, webhookSecret } = result.settings;
const reading = isolatedReading({ entry: new URL('./reading-process.ts', import.meta.url), limits });
const renderer = workerRenderer({
  entry: new URL('./render-worker.ts', import.meta.url),
  fonts: join(ROOT, 'dist', 'fonts'),
});
kept.dabiaoServices ??= openServices({
  dataDir: resolve(dataDir),
  root: ROOT,
  hasSample,
  timeZone,
  reading,
  renderer,
  outlets: { folder: resolve(briefingsDir ?? join(dataDir, 'briefings')), mail, webhookSecret },
});
const log = createLog(
  (line) => process.stderr.write(`${line}\n`),
  () => new Date(),
);
const services = { ...(await kept.dabiaoServices), reading };
if (kept.dabiaoDispatcher === undefined) {
  kept.dabiaoDispatcher = createDispatcher(services, log);
  void kept.dabiaoDispatcher.start();
}

const { auth } = await openAuth({
  ...services,
  ...{ dataDir: resolve(dataDir), host: '127.0.0.1', publicOrigin: null, oidc: null, hasSetup: false },
  trustedProxies: [],
});

export default createApp({
  services,
  auth,
  version: 'dev',
  maxUploadMb,
  log,
  wakeDispatcher: kept.dabiaoDispatcher.wake,
  webDir: null,
});
