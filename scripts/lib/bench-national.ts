import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import Database from 'better-sqlite3';
import type { BenchRow } from './bench-row.ts';
import { generateStore } from './generate-store.ts';
import { rawBoard } from './raw-board.ts';
import { askOnce, pause, percentile } from './request-times.ts';
import { cpuOf } from './cpu-of.ts';
import { startBuiltServer, type RunningServer } from './start-built-server.ts';

/** A tenth of a country by default; `BENCH_STORE` names the folder of a whole one made by `npm run generate`. */
const SIZE = { provinces: 31, departments: 3, years: 10, metrics: 50, templates: 2, seed: 1 };
const ORGANISATIONS_ASKED = 40;
const TIMES = 40;
const AGAIN = 10;
const CONNECTIONS = 50;
const COMPRESSED = { 'accept-encoding': 'gzip' } as const;
const CHANGE_MS = 500;
const SECONDS = 8;
const MOST_START_MS = 500;
const LIMITS = { fresh: 100, kept: 20, timesRaw: 3 } as const;

interface Place {
  readonly org: string;
  readonly indicator: string;
}

/** Pages over a store of national size: milliseconds of first answers, each for another organisation, and of kept ones. */
export async function benchNational(): Promise<readonly BenchRow[]> {
  const given = process.env['BENCH_STORE'];
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-national-'));
  try {
    const data = given ?? folder;
    if (!existsSync(join(data, 'dabiao.db'))) await generateStore({ ...SIZE, data }, () => undefined);
    return await pageRows(data);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pageRows(data: string): Promise<readonly BenchRow[]> {
  const file = join(data, 'dabiao.db');
  const { figures, places } = lookInto(file);
  const what = `national: ${figures} figures`;
  const began = performance.now();
  const server = await startBuiltServer({ DABIAO_DATA: data, DABIAO_SAMPLE: '0', DABIAO_BACKUP_HOURS: '0' });
  try {
    const [first] = places;
    if (first === undefined) throw new Error('the store is empty');
    await askOnce(`${server.url}/api/ready`);
    const start = performance.now() - began;
    await askOnce(`${server.url}/api/scorecard?org=${encodeURIComponent(first.org)}`);
    const board = performance.now() - began;
    const rows: BenchRow[] = [
      limitRow(`${what}, start to first answer`, start, MOST_START_MS),
      { name: `${what}, start to first board`, value: board, unit: 'ms', ratio: null },
    ];
    const addresses = {
      scorecard: ({ org }: Place) => `/api/scorecard?org=${encodeURIComponent(org)}`,
      'a metric with its series': ({ indicator }: Place) =>
        `/api/indicators/${encodeURIComponent(indicator)}`,
      'comparison of two years': ({ org }: Place) =>
        `/api/compare?org=${encodeURIComponent(org)}&periods=${PERIODS}&differences=none`,
      'list of metrics': ({ org }: Place) => `/api/indicators?org=${encodeURIComponent(org)}`,
    } as const;
    const middles = new Map<string, number>();
    for (const [name, address] of Object.entries(addresses)) {
      const times: number[] = [];
      const before = cpuOf(server.pid);
      for (const place of places) times.push(await askOnce(server.url + address(place)));
      middles.set(name, percentile(times, 0.5));
      rows.push(cpuRow(`${what}, ${name}`, (cpuOf(server.pid) - before) / places.length));
      rows.push(
        {
          name: `${what}, ${name}, first answer, p50`,
          value: percentile(times, 0.5),
          unit: 'ms',
          ratio: null,
        },
        {
          name: `${what}, ${name}, first answer, p99`,
          value: percentile(times, 0.99),
          unit: 'ms',
          ratio: null,
        },
      );
    }
    rows.push(...(await ratioRows(what, file, server, places)));
    for (const [name, path] of Object.entries(WHOLE)) {
      rows.push({
        name: `${what}, ${name}, first answer`,
        value: await askOnce(server.url + path),
        unit: 'ms',
        ratio: null,
      });
      const again: number[] = [];
      const before = cpuOf(server.pid);
      for (let time = 0; time < AGAIN; time += 1) again.push(await askOnce(server.url + path));
      rows.push(cpuRow(`${what}, ${name}, again`, (cpuOf(server.pid) - before) / AGAIN));
      rows.push({
        name: `${what}, ${name}, again, p50`,
        value: percentile(again, 0.5),
        unit: 'ms',
        ratio: null,
      });
    }
    return [...rows, ...(await crowdRows(what, server.url, places))];
  } finally {
    await server.stop();
  }
}

const PERIODS = [2024, 2025]
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  .join(',');
const WHOLE = {
  'search for a thing': `/api/search?q=${encodeURIComponent('湿地监测')}`,
  'search for a department': `/api/search?q=${encodeURIComponent('松原省水利厅')}`,
  'all organisations': '/api/rollups?by=organisation',
} as const;

/** Organisations spread over the store, each with one of its metrics. */
function lookInto(file: string): { readonly figures: number; readonly places: readonly Place[] } {
  const store = new Database(file, { readonly: true });
  try {
    const { n } = store.prepare('select count(*) as n from observation').get() as { readonly n: number };
    const all = store
      .prepare(
        'select id as org, (select id from indicator where organisation_id = o.id limit 1) as indicator from organisation o order by id',
      )
      .all() as readonly Place[];
    const step = Math.max(1, Math.floor(all.length / ORGANISATIONS_ASKED));
    return { figures: n, places: all.filter((_, index) => index % step === 0).slice(0, ORGANISATIONS_ASKED) };
  } finally {
    store.close();
  }
}

/** The board of one organisation as a client gets it, beside prepared statements for the same rows. */
async function ratioRows(
  what: string,
  file: string,
  { url, pid }: RunningServer,
  [place]: readonly Place[],
): Promise<readonly BenchRow[]> {
  const org = place?.org ?? '';
  const raw = rawBoard(file, org, TIMES);
  const before = cpuOf(pid);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1)
    times.push(await askOnce(`${url}/api/scorecard?org=${encodeURIComponent(org)}`));
  const own = percentile(times, 0.5);
  return [
    cpuRow(`${what}, that board, kept`, (cpuOf(pid) - before) / TIMES),
    { name: `${what}, prepared statements for a board, p50`, value: raw, unit: 'ms', ratio: null },
    {
      name: `${what}, that board, kept, p50`,
      value: own,
      unit: 'ms',
      ratio: { value: own / raw, of: 'prepared statements', atMost: LIMITS.timesRaw },
    },
  ];
}

/** Fifty at once, who take compressed answers as browsers do. */
async function crowdRows(what: string, url: string, places: readonly Place[]): Promise<readonly BenchRow[]> {
  const [first] = places;
  const boards = places.map(({ org }) => `/api/scorecard?org=${encodeURIComponent(org)}`);
  const one = url + (boards[0] ?? '');
  const etag = (await fetch(one, { headers: COMPRESSED })).headers.get('etag') ?? '';
  // Owners no task has: every address is new to the server.
  let asked = 0;
  const fresh = boards.map((path) => ({
    path,
    setupRequest: (request: object) => ({ ...request, path: `${path}&owner=${(asked += 1)}` }),
  }));
  const rows = [
    await crowdRow(`${what}, ${CONNECTIONS} connections, one board, not modified`, LIMITS.kept, {
      url: one,
      headers: { ...COMPRESSED, 'if-none-match': etag },
    }),
    await crowdRow(`${what}, ${CONNECTIONS} connections, one board, kept`, null, { url: one }),
  ];
  const writing = { on: true };
  const writer = keepChanging(url, first?.indicator ?? '', writing);
  rows.push(
    await crowdRow(`${what}, ${CONNECTIONS} connections, one board that changes all the time`, LIMITS.fresh, {
      url: one,
    }),
  );
  writing.on = false;
  const changes = await writer;
  return [
    ...rows,
    { name: `${what}, changes meanwhile`, value: changes / SECONDS, unit: 'a second', ratio: null },
    await crowdRow(`${what}, ${CONNECTIONS} connections, ${boards.length} boards, kept`, null, {
      url,
      requests: boards.map((path) => ({ path })),
    }),
    await crowdRow(`${what}, ${CONNECTIONS} connections, every answer put together anew`, null, {
      url,
      requests: fresh,
    }),
  ];
}

/** Gives an indicator of the board other weights until it is told to stop. @returns how often */
async function keepChanging(url: string, indicator: string, state: { on: boolean }): Promise<number> {
  let changes = 0;
  for (; state.on; changes += 1) {
    const answer = await fetch(`${url}/api/indicators/${encodeURIComponent(indicator)}/weight`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ weight: 1 + (changes % 5) }),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`a change was answered ${answer.status}`);
    await pause(CHANGE_MS);
  }
  return changes;
}

async function crowdRow(
  name: string,
  limit: number | null,
  options: Omit<Parameters<typeof autocannon>[0], 'connections' | 'duration'>,
): Promise<BenchRow> {
  const { latency, requests, errors } = await autocannon({
    headers: COMPRESSED,
    ...options,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (errors > 0) throw new Error(`${errors} requests failed`);
  const title = `${name} (${requests.average.toFixed(0)} a second), p99`;
  if (limit === null) return { name: title, value: latency.p99, unit: 'ms', ratio: null };
  return limitRow(title, latency.p99, limit);
}

/** What an answer costs its server, whatever else the machine does. */
function cpuRow(name: string, value: number): BenchRow {
  return { name: `${name}, processor time an answer`, value, unit: 'ms', ratio: null };
}

function limitRow(name: string, value: number, limit: number): BenchRow {
  return { name, value, unit: 'ms', ratio: { value: value / limit, of: `${limit} ms`, atMost: 1 } };
}
