import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { openOutlets, type OutletSettings } from '../outlets/outlets.ts';
import { cachedRenderer } from '../render/cached-renderer.ts';
import { NO_RENDERER, type Renderer } from '../render/renderer.ts';
import type { Reading, ServiceContext } from './context.ts';
import { embedKey } from './embed/embed-key.ts';
import { loadSample } from './load-sample.ts';
import { reading as ownReading } from './reading.ts';

export interface OpenOptions {
  /** Folder of the store; made when missing. */
  readonly dataDir: string;
  /** Folder of the project, where migrations and sample lie. */
  readonly root: string;
  /** Load the bundled sample when the store never held a report. */
  readonly hasSample: boolean;
  readonly timeZone: string;
  readonly reading: Reading;
  /** Draws pictures; without one, asking for a picture fails. */
  readonly renderer?: Renderer;
  /** Where files may be written, and the mail server; default: the data folder, and none. */
  readonly outlets?: Partial<Omit<OutletSettings, 'now'>>;
}

/** About three hundred pictures of the largest size. */
const PICTURE_CACHE_BYTES = 64 * 1024 * 1024;

/** Opens the store, brings it up to date and answers the services on it with real time and random ids. */
export async function openServices({
  dataDir,
  root,
  hasSample,
  timeZone,
  reading,
  renderer = NO_RENDERER,
  outlets = {},
}: OpenOptions): Promise<ServiceContext> {
  const key = embedKey(dataDir);
  const store = openSqliteStore({
    file: join(dataDir, 'dabiao.db'),
    migrations: join(root, 'db', 'sqlite', 'migrations'),
  });
  const now = (): Date => new Date();
  const nowhere = { folder: join(dataDir, 'briefings'), mail: null, webhookSecret: null };
  const context: ServiceContext = {
    store,
    reading,
    outlets: openOutlets({ ...nowhere, ...outlets, now }),
    renderer: cachedRenderer(renderer, PICTURE_CACHE_BYTES),
    embedKey: key,
    actor: 'local',
    timeZone,
    now,
    newId: () => randomUUID(),
  };
  try {
    // Our own files need no process of their own.
    if (hasSample) await loadSample({ ...context, reading: ownReading }, join(root, 'server', 'sample'));
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return context;
}
