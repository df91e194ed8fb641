import { createHash } from 'node:crypto';
import { oneOf } from '../../scripts/lib/random-value.ts';
import { seededRandom } from '../../scripts/lib/seeded-random.ts';
import type { Store } from '../../db/store.ts';
import { createApp } from '../../server/app.ts';
import { LIMITS, memoryLimits, type LimitKind, type LimitTable } from '../../server/auth/limits.ts';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { reading } from '../../server/services/reading.ts';
import { closedBoard, signedIn, withToken } from './access-bench.ts';
import { randomRequest, type RandomRequest } from './random-request.ts';

export interface FuzzResult {
  /** How many requests were answered with each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Routes that were answered with 2xx at least once. */
  readonly taken: ReadonlySet<string>;
  /** Answers that are neither 2xx, 302, 304 nor 4xx, and refusals that changed the store. */
  readonly faults: readonly string[];
}

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
}

const ROWS = API_TABLE.filter(({ path }) => path.startsWith('/api/'));
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
/** Answers of these take a slow hash each: a few are enough. */
const SLOW = /^\/api\/(?:session|accounts|setup)/;
/** What a refusal may write: the log of access itself, and when somebody was seen last. */
const OF_ACCESS = new Set(['accessEvent', 'loginSession', 'apiToken']);

/** Sends random requests to every route of the API, one after the other; equal seeds send the same ones. */
export async function fuzzRoutes({ requests, seed }: FuzzOptions): Promise<FuzzResult> {
  const random = seededRandom(seed);
  const { app, ids, store, people } = await fuzzBoard();
  const statuses = new Map<number, number>();
  const taken = new Set<string>();
  const faults: string[] = [];
  let known = await dump(store);
  let revision = await store.revision();
  for (let at = 0; at < requests; at += 1) {
    const row = ROWS[at % ROWS.length];
    if (row === undefined || (SLOW.test(row.path) && random(4) > 0)) continue;
    const request = randomRequest(row, ids, random);
    const headers = oneOf(people, random);
    const status = await ask(app, request, headers).catch((cause: unknown) => String(cause));
    const words = `${request.method} ${request.path.slice(0, 300)} ${bodyWords(request)}`;
    if (typeof status === 'string') faults.push(`${status}: ${words}`);
    else {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // Single sign-on sends browsers on.
      const isGood = status < 300 || status === 302 || status === 304;
      if (isGood) taken.add(`${row.method} ${row.path}`);
      if (!isGood && (status < 400 || status >= 500)) faults.push(`${status}: ${words}`);
      const now = await store.revision();
      if (now === revision) continue;
      const after = await dump(store);
      if (!isGood && after !== known) faults.push(`${status}, and the store changed: ${words}`);
      [known, revision] = [after, now];
    }
  }
  return { statuses, taken, faults };
}

/** A board with something of everything, which an administrator, a program and two people of small reach ask. */
async function fuzzBoard() {
  const board = await closedBoard();
  const { context, ids, store } = board;
  const renderer = cachedRenderer({ draw: async () => PICTURE, close: async () => undefined }, 0);
  const app = createApp({
    services: { ...context, renderer, reading },
    auth: { ...board.auth, limits: memoryLimits(endless()) },
    ...{ version: '1', maxUploadMb: 1, webDir: null, log: () => undefined },
  });
  const administrator = await withToken(board, 'administrator');
  const people = [
    ...Array.from({ length: 17 }, () => administrator),
    board.administrator,
    await signedIn(board, 'scoped', {
      role: 'editor',
      organisations: [ids.organisation],
      owners: ['种植科'],
    }),
    await signedIn(board, 'viewer', { role: 'viewer', organisations: ['another'] }),
  ];
  return { app, ids, store, people };
}

function endless(): LimitTable {
  const points = Number.MAX_SAFE_INTEGER;
  return Object.fromEntries(
    Object.entries(LIMITS).map(([kind, rule]) => [kind, { ...rule, points }]),
  ) as Record<LimitKind, { readonly points: number; readonly duration: number }>;
}

async function ask(
  app: ReturnType<typeof createApp>,
  { path, method, headers, body }: RandomRequest,
  who: Readonly<Record<string, string>>,
): Promise<number> {
  const { 'content-type': _, ...plain } = who;
  const response = await app.request(path, {
    method,
    headers: { ...plain, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

function bodyWords({ body }: RandomRequest): string {
  if (body === undefined) return '';
  const text =
    typeof body === 'string'
      ? body
      : JSON.stringify(
          [...body.entries()].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
        );
  return text.slice(0, 400);
}

/** Every row of every table in one hash. */
async function dump(store: Store): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, table] of Object.entries(store.tables)) {
    if (OF_ACCESS.has(name)) continue;
    hash.update(`${name}${JSON.stringify(await store.db.select().from(table))}`);
  }
  return hash.digest('hex');
}
