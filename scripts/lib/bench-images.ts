import type { Scorecard } from '../../server/domain/scorecard.ts';
import type { BenchRow } from './bench-row.ts';
import { askOnce, askWhile, pause, percentile } from './request-times.ts';
import { startBuiltServer } from './start-built-server.ts';

const SCALES = [
  { scale: 1, mostMs: 120, times: 30 },
  { scale: 2, mostMs: 300, times: 15 },
] as const;
const CACHED_TIMES = 100;
const LEAST_TIMES_CACHED = 20;
const AT_ONCE = 50;
const IDLE_MS = 3000;
const MOST_TIMES_IDLE = 5;
const LEAST_LIMIT_MS = 50;

/**
 * Pictures of 1600 × 900 from the built server: drawn anew (each asked for with a title of its own) and from the
 * cache, then fifty at once while the board is asked for. Milliseconds as a client sees them.
 */
export async function benchImages(): Promise<readonly BenchRow[]> {
  const server = await startBuiltServer();
  try {
    const { metrics } = (await (await fetch(`${server.url}/api/scorecard`)).json()) as Scorecard;
    const id = metrics.find(({ isPinned }) => isPinned)?.indicatorId ?? '';
    const one = (kind: string) => `${server.url}/api/indicators/${id}/chart.png?kind=${kind}`;
    const pictures = [
      { name: 'gauge', address: one('gauge') },
      { name: 'trend', address: one('trend') },
      { name: 'bullet', address: one('bullet') },
      { name: 'board', address: `${server.url}/api/scorecard/chart.png?preset=1600x900` },
    ];
    const rows: BenchRow[] = [];
    for (const { name, address } of pictures) rows.push(...(await pictureRows(name, address)));
    return [...rows, ...(await crowdRows(server.url, one('gauge')))];
  } finally {
    await server.stop();
  }
}

async function pictureRows(name: string, address: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { scale, mostMs, times } of SCALES) {
    const url = `${address}&scale=${scale}`;
    // The first ones start the thread and compile what the others only run.
    await anew(url, 3, 'warm');
    const fresh = await anew(url, times, 'fresh');
    const middle = percentile(fresh, 0.5);
    await askOnce(url);
    const kept: number[] = [];
    for (let time = 0; time < CACHED_TIMES; time += 1) kept.push(await askOnce(url));
    const what = `images: ${name} at scale ${scale}`;
    rows.push(
      {
        name: `${what}, drawn, p50`,
        value: middle,
        unit: 'ms',
        ratio: { value: middle / mostMs, of: `${mostMs} ms`, atMost: 1 },
      },
      { name: `${what}, drawn, p99`, value: percentile(fresh, 0.99), unit: 'ms', ratio: null },
      {
        name: `${what}, kept, p50`,
        value: percentile(kept, 0.5),
        unit: 'ms',
        ratio: { value: middle / percentile(kept, 0.5), of: 'as fast', atLeast: LEAST_TIMES_CACHED },
      },
    );
  }
  return rows;
}

async function anew(url: string, times: number, word: string): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await askOnce(`${url}&title=${word}${time}`));
  return taken;
}

async function crowdRows(server: string, address: string): Promise<readonly BenchRow[]> {
  const board = `${server}/api/scorecard`;
  await askWhile(board, pause(IDLE_MS / 3));
  const idle = percentile(await askWhile(board, pause(IDLE_MS)), 0.99);
  const limit = Math.max(idle * MOST_TIMES_IDLE, LEAST_LIMIT_MS);
  const started = performance.now();
  const crowd = Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => askOnce(`${address}&title=crowd${index}`)),
  );
  const loaded = await askWhile(board, crowd);
  await crowd;
  const seconds = (performance.now() - started) / 1000;
  const p99 = percentile(loaded, 0.99);
  return [
    { name: 'images: idle, p99 of the board', value: idle, unit: 'ms', ratio: null },
    {
      name: `images: ${AT_ONCE} at once, p99 of the board (${loaded.length} answers)`,
      value: p99,
      unit: 'ms',
      ratio: { value: p99 / limit, of: `${limit.toFixed(0)} ms`, atMost: 1 },
    },
    { name: `images: ${AT_ONCE} at once`, value: AT_ONCE / seconds, unit: 'a second', ratio: null },
  ];
}
