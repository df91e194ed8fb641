import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openStore } from '../../db/open-store.ts';
import { openOutlets, type OutletSettings } from '../outlets/outlets.ts';
import { cachedRenderer } from '../render/cached-renderer.ts';
import { NO_RENDERER, type Renderer } from '../render/renderer.ts';
import { contentMemory } from './content-memory.ts';
import type { Reading, ServiceContext } from './context.ts';
import { embedKey } from './embed/embed-key.ts';
import { loadSample } from './load-sample.ts';
import { reading as ownReading } from './reading.ts';
import { sharedKey } from '../shared-key.ts';

export interface OpenOptions {
  /** Folder of the store; made when missing. */
  readonly dataDir: string;
  /** Address of a PostgreSQL that holds the store in its place. */
  readonly databaseUrl?: string | null;
  /** Words from which keys are made that several servers share; without them they are kept in the folder. */
  readonly secret?: string | null;
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
  databaseUrl = null,
  secret = null,
  root,
  hasSample,
  timeZone,
  reading,
  renderer = NO_RENDERER,
  outlets = {},
}: OpenOptions): Promise<ServiceContext> {
  const key = secret === null ? embedKey(dataDir) : sharedKey(secret, 'embed');
  const store = await openStore({ databaseUrl, file: join(dataDir, 'dabiao.db'), root });
  const now = (): Date => new Date();
  const nowhere = { folder: join(dataDir, 'briefings'), mail: null, webhookSecret: null };
  const context: ServiceContext = {
    store,
    reading,
    outlets: openOutlets({ ...nowhere, ...outlets, now }),
    renderer: cachedRenderer(renderer, PICTURE_CACHE_BYTES),
    memory: contentMemory(),
    embedKey: key,
    actor: 'local',
    timeZone,
    now,
    newId: () => randomUUID(),
  };
  try {
    // Our own files need no process of their own.
    const sample = { ...context, reading: ownReading };
    if (hasSample) await store.alone('sample', () => loadSample(sample, join(root, 'server', 'sample')));
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return context;
}
