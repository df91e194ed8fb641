import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { ReportSummary, Scorecard } from '../../server/domain/scorecard.ts';
import { serveBare } from './bare-route.ts';
import type { BenchRow } from './bench-row.ts';
import { growStore } from './grow-store.ts';
import { makeReports } from './make-reports.ts';
import { rawBoard } from './raw-board.ts';
import { askOnce, percentile } from './request-times.ts';
import { startBuiltServer } from './start-built-server.ts';

const ORG = '江州市测算局';
const METRICS = 50;
const SEED = 11;
/** Organisations at 1×; each has four quarters. */
const ORGANISATIONS = 2;
const SIZES = [1, 10, 100] as const;
const TIMES = 60;
const WARM_TIMES = 20;
const CONNECTIONS = 50;
const SECONDS = 5;
const MOST_GROWTH = 1.5;
const MOST_START_MS = 500;

const QUARTERS = [1, 2, 3, 4].map((quarter) => `2021-Q${quarter}`).join(',');
const ADDRESSES = {
  scorecard: (org: string) => `/api/scorecard?org=${org}`,
  compare: (org: string) => `/api/compare?org=${org}&periods=${QUARTERS}&differences=none`,
  search: () => `/api/search?q=${encodeURIComponent('湿地监测')}`,
} as const;
type Route = keyof typeof ADDRESSES;
const ROUTES = Object.keys(ADDRESSES) as readonly Route[];

/**
 * The API of the built server over stores of one, ten and a hundred times the same organisations, beside a route that
 * only answers the same JSON and beside the same rows read by prepared statements. Milliseconds as a client sees them.
 */
export async function benchApi(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-bench-'));
  try {
    const base = join(folder, 'base');
    const rows: BenchRow[] = [];
    const { organisationId, row } = await importBase(base);
    rows.push(row);
    const first = new Map<Route, number>();
    for (const size of SIZES) {
      const data = join(folder, `size-${size}`);
      mkdirSync(data);
      copyFileSync(join(base, 'dabiao.db'), join(data, 'dabiao.db'));
      growStore(join(data, 'dabiao.db'), size * ORGANISATIONS);
      rows.push(...(await sizeRows(size, data, `1~${organisationId}`, first)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importBase(
  data: string,
): Promise<{ readonly organisationId: string; readonly row: BenchRow }> {
  const server = await startBuiltServer({
    DABIAO_DATA: data,
    DABIAO_SAMPLE: '0',
    DABIAO_READ_SECONDS: '600',
  });
  try {
    const reports = makeReports({ org: ORG, years: [2021], metrics: METRICS, seed: SEED });
    const started = performance.now();
    for (const { fileName, text } of reports) {
      const form = new FormData();
      form.append('file', new Blob([text]), fileName);
      const response = await fetch(`${server.url}/api/reports`, { method: 'POST', body: form });
      if (!response.ok) throw new Error(`${fileName} was answered ${response.status}`);
    }
    const value = reports.length / ((performance.now() - started) / 1000);
    const [stored] = (await (await fetch(`${server.url}/api/reports`)).json()) as readonly ReportSummary[];
    return {
      organisationId: stored?.organisationId ?? '',
      row: { name: `api: import of ${METRICS} metrics each`, value, unit: 'reports a second', ratio: null },
    };
  } finally {
    await server.stop();
  }
}

async function sizeRows(
  size: number,
  data: string,
  org: string,
  first: Map<Route, number>,
): Promise<readonly BenchRow[]> {
  const what = `api: ${size}× (${size * ORGANISATIONS * METRICS * 4} figures)`;
  const began = performance.now();
  const server = await startBuiltServer({
    DABIAO_DATA: data,
    DABIAO_SAMPLE: '0',
    DABIAO_READ_SECONDS: '600',
  });
  try {
    await askOnce(server.url + ADDRESSES.scorecard(org));
    const start = performance.now() - began;
    const rows: BenchRow[] = [
      {
        name: `${what}, start to first answer`,
        value: start,
        unit: 'ms',
        ratio: { value: start / MOST_START_MS, of: `${MOST_START_MS} ms`, atMost: 1 },
      },
    ];
    for (const route of ROUTES) {
      const times = await measure(server.url + ADDRESSES[route](org));
      const middle = percentile(times, 0.5);
      const small = first.get(route) ?? middle;
      first.set(route, small);
      const ratio = size === 1 ? null : { value: middle / small, of: 'the time at 1×', atMost: MOST_GROWTH };
      rows.push(
        { name: `${what}, ${route}, p50`, value: middle, unit: 'ms', ratio },
        { name: `${what}, ${route}, p99`, value: percentile(times, 0.99), unit: 'ms', ratio: null },
      );
    }
    rows.push(...(await beside(what, server.url, join(data, 'dabiao.db'), org)));
    return rows;
  } finally {
    await server.stop();
  }
}

async function measure(url: string): Promise<readonly number[]> {
  for (let time = 0; time < WARM_TIMES; time += 1) await askOnce(url);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await askOnce(url));
  return times;
}

/** The board beside the least that could answer it, and under fifty connections. */
async function beside(what: string, server: string, file: string, org: string): Promise<readonly BenchRow[]> {
  const url = server + ADDRESSES.scorecard(org);
  const response = await fetch(url);
  const etag = response.headers.get('etag');
  const board = (await response.json()) as Scorecard;
  const own = percentile(await measure(url), 0.5);
  const bare = await serveBare(board);
  const bareTime = percentile(await measure(bare.url), 0.5);
  await bare.stop();
  const raw = rawBoard(file, org, TIMES);
  const rows: BenchRow[] = [
    ratioRow(`${what}, scorecard beside a bare route`, bareTime, own),
    ratioRow(`${what}, scorecard beside prepared statements`, raw, own),
    await crowdRow(`${what}, scorecard, ${CONNECTIONS} connections, p99`, url, {}),
  ];
  if (etag === null) return rows;
  const known = { 'if-none-match': etag };
  return [...rows, await crowdRow(`${what}, the same, not modified, p99`, url, known)];
}

function ratioRow(name: string, value: number, own: number): BenchRow {
  return { name, value, unit: 'ms', ratio: { value: own / value, of: 'that' } };
}

async function crowdRow(
  name: string,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<BenchRow> {
  const { latency, requests, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
  });
  if (errors > 0) throw new Error(`${errors} requests failed`);
  return {
    name: `${name} (${requests.average.toFixed(0)} a second)`,
    value: latency.p99,
    unit: 'ms',
    ratio: null,
  };
}
