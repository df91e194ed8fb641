/** The server: settings, store, app, port. Prints one line on standard output, logs on standard error. */
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Backup } from '../db/sqlite/back-up-sqlite.ts';
import { createApp } from './app.ts';
import { NoAdministratorError, openAuth } from './auth/open-auth.ts';
import { cannotOpen } from './cannot-open.ts';
import { readSettings } from './env.ts';
import { automaticBackups } from './jobs/automatic-backups.ts';
import { createDispatcher, type Dispatcher } from './jobs/dispatcher.ts';
import { createLog, errorFields, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openOrExplain } from './routes/down.ts';
import type { ServiceContext } from './services/context.ts';
import { openServices } from './services/open-services.ts';
import { startThread } from './start-thread.ts';
import { workerRenderer } from './render/worker-renderer.ts';
import { isolatedReading } from './services/reading/isolated-reading.ts';

/** One folder above this file, both as source (`server/`) and as built (`dist/`). */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Beside this file, as source and as built. */
const READING_ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './reading-process.ts' : './reading-process.mjs',
  import.meta.url,
);
const RENDER_ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.mjs',
  import.meta.url,
);
const BACKUP_ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './backup-worker.ts' : './backup-worker.mjs',
  import.meta.url,
);
const BACKUP_CHECK_MS = 60_000;
/** Requests still running this long after a stop signal are cut off. */
const PATIENCE_MS = 5000;
/**
 * How long a client may take over its headers and over a whole request, a large file on a slow line among them; and how long it may
 * keep a connection without asking: longer than proxies keep theirs, or one asks on a connection that is just being closed.
 */
const PATIENCE_WITH_CLIENTS = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 75_000,
} as const;

/** Says both ways to one: by a command, and for containers by a link. */
const NO_ADMINISTRATOR = `Dabiao did not start: others can reach {host}, and there is no administrator yet.
Add one with  npm run user -- add NAME --role administrator  (of the installed package: npx dabiao user add …)
or set DABIAO_SETUP=1 once: the server then prints a link by which the first one is made.`;

const stopping = { isOn: false };
const printLine = createLog(
  (line) => process.stderr.write(`${line}\n`),
  () => new Date(),
);
/** What the figures look at once it is there. */
const watched: { store: string | null; pictures: () => number } = { store: null, pictures: () => 0 };
const metrics = createMetrics(
  {
    storeBytes: () => (watched.store === null ? 0 : sizeOfStore(watched.store)),
    pictures: () => watched.pictures(),
  },
  true,
);
const log: Log = (level, event, fields) => {
  metrics.event(level, event);
  printLine(level, event, fields);
};

const isStopping = (): boolean => stopping.isOn;

/** Bytes of the store and its log. */
function sizeOfStore(file: string): number {
  return [file, `${file}-wal`].reduce(
    (sum, each) => sum + (statSync(each, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function backUpInThread(from: string, to: string): Promise<Backup> {
  return new Promise((resolve, reject) => {
    const worker = startThread(BACKUP_ENTRY, { from, to });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the backup ended with code ${code}`)));
  });
}

/** What there is once the store could be opened. */
interface Opened {
  /** For the link by which the first administrator is made; null when there is no such link. */
  setupToken: string | null;
  services: ServiceContext | null;
  dispatcher: Dispatcher | null;
  isListening: boolean;
}

async function start(): Promise<void> {
  const result = readSettings(process.env);
  if (!result.ok) stop(`Dabiao did not start.\n${result.problems.join('\n')}`);
  const { settings } = result;
  const { port, host, dataDir, maxUploadMb, readingLimits, hasSample, timeZone } = settings;
  const { backups, embedOrigins, briefingsDir, mail, webhookSecret, publicOrigin, oidc, hasSetup } = settings;
  const folder = resolve(dataDir);
  const reading = isolatedReading({ entry: READING_ENTRY, limits: readingLimits });
  const renderer = workerRenderer({ entry: RENDER_ENTRY, fonts: join(ROOT, 'dist', 'fonts') });
  Object.assign(watched, { store: join(folder, 'dabiao.db'), pictures: renderer.unfinished });
  const briefings = briefingsDir === null ? join(folder, 'briefings') : resolve(briefingsDir);
  const outlets = { folder: briefings, mail, webhookSecret };
  const { databaseUrl, secret } = settings;
  const options = {
    dataDir: folder,
    databaseUrl,
    secret,
    root: ROOT,
    hasSample,
    timeZone,
    reading,
    renderer,
    outlets,
  };
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const opened: Opened = { services: null, dispatcher: null, isListening: false, setupToken: null };
  const open = async () => {
    const services = await openServices(options);
    const { trustedProxies } = settings;
    const access = {
      ...{ dataDir: folder, host, publicOrigin, oidc, hasSetup },
      ...{ trustedProxies, sharedSecret: secret },
    };
    const { auth, setupToken } = await openAuth({ ...services, ...access });
    const dispatcher = createDispatcher(services, log);
    Object.assign(opened, { services, dispatcher, setupToken });
    // Another server may hold the port, and then the store is its own to send from.
    if (opened.isListening) void dispatcher.start();
    const { version } = manifest;
    const installation = { dataFolder: folder, reading: readingLimits, backups };
    const shared = {
      services,
      auth,
      wakeDispatcher: dispatcher.wake,
      version,
      maxUploadMb,
      log,
      metrics,
      isStopping,
    };
    return createApp({ ...shared, installation, webDir: join(ROOT, 'dist', 'web'), embedOrigins }).fetch;
  };
  const now = () => new Date();
  const fetch = await openOrExplain({ open, log, now, newId: randomUUID }).catch((error: unknown) =>
    error instanceof NoAdministratorError
      ? stop(NO_ADMINISTRATOR.replace('{host}', host))
      : stop(`Dabiao did not start: ${cannotOpen(error, databaseUrl, folder)}`),
  );
  const backUp = automaticBackups({
    store: join(folder, 'dabiao.db'),
    folder: join(folder, 'backups'),
    ...backups,
    make: backUpInThread,
    now,
    log,
  });
  // A database has its own means: see docs/operations.md.
  if (databaseUrl === null) {
    void backUp();
    setInterval(() => void backUp(), BACKUP_CHECK_MS).unref();
  }
  const server = listen({ fetch, port, host, publicOrigin, opened });
  stopOnSignal(server, async () => {
    await opened.dispatcher?.stop();
    await opened.services?.store.close();
  });
}

interface Listening {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'];
  readonly port: number;
  readonly host: string;
  readonly publicOrigin: string | null;
  readonly opened: Opened;
}

/** Takes the port, says where the board is, and begins to send what is due. */
function listen({
  fetch,
  port,
  host,
  publicOrigin,
  opened,
}: Listening): ReturnType<typeof createAdaptorServer> {
  const server = createAdaptorServer({ fetch });
  Object.assign(server, PATIENCE_WITH_CLIENTS);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      stop(`Dabiao did not start: port ${port} is in use. Choose another one, such as PORT=${port + 1}.`);
    }
    stop(`Dabiao did not start: cannot listen on ${host}:${port} (${error.message}).`);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    const name = host.includes(':') ? `[${host}]` : host;
    const url = publicOrigin ?? `http://${name}:${actual}`;
    process.stdout.write(`Dabiao 达标: ${url}\n`);
    if (opened.setupToken !== null) {
      process.stdout.write(`First administrator, within 30 minutes: ${url}/setup#${opened.setupToken}\n`);
    }
    opened.isListening = true;
    void opened.dispatcher?.start();
  });
  return server;
}

/** Finishes what is being answered, then closes the store. */
function stopOnSignal(server: ReturnType<typeof createAdaptorServer>, close: () => Promise<void>): void {
  const shutDown = (signal: string) => {
    // A terminal and every wrapper around this process send the same signal: the first one counts.
    if (stopping.isOn) return;
    stopping.isOn = true;
    log('info', 'stopping', { signal });
    server.close(() => void close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  };
  process.on('SIGINT', shutDown);
  process.on('SIGTERM', shutDown);
}

start().catch((error: unknown) => {
  log('error', 'start_failed', errorFields(error));
  process.exit(1);
});
