import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportSummary } from '../../server/domain/scorecard.ts';
import type { BenchRow } from './bench-row.ts';
import { departmentNames } from './department-names.ts';
import { makeReports, type MadeReport } from './make-reports.ts';
import { askWhile, pause, percentile } from './request-times.ts';
import { startBuiltServer } from './start-built-server.ts';

const METRICS = 20;
/** As the page and the command send them. */
const AT_ONCE = 1;
const IDLE_MS = 3000;
const MOST_TIMES_IDLE = 5;
const LEAST_LIMIT_MS = 50;
const SETTINGS = { DABIAO_READ_SECONDS: '600', DABIAO_BACKUP_HOURS: '0' };

/**
 * A thousand made-up reports (`DABIAO_BENCH_REPORTS` for fewer) through the import, one after the other as the page and the command send them, while a board is asked
 * for. Half way the server is killed as by a power cut; everything is sent again, and each report must be stored once.
 */
export async function benchImport(): Promise<readonly BenchRow[]> {
  const count = Number(process.env['DABIAO_BENCH_REPORTS'] ?? 1000);
  const data = mkdtempSync(join(tmpdir(), 'dabiao-import-'));
  const settings = { ...SETTINGS, DABIAO_DATA: data };
  try {
    const reports = departmentNames(31, 30)
      .flatMap((org, seed) => makeReports({ org, years: [2024], metrics: METRICS, seed }))
      .slice(0, count);
    const first = await startBuiltServer(settings);
    const board = `${first.url}/api/scorecard`;
    await askWhile(board, pause(IDLE_MS / 2));
    const idle = percentile(await askWhile(board, pause(IDLE_MS)), 0.99);
    const half = reports.slice(0, Math.ceil(count / 2));
    const started = performance.now();
    const sending = sendAll(first.url, half);
    const times = await askWhile(board, sending);
    await sending;
    const rate = half.length / ((performance.now() - started) / 1000);
    const cut = sendAll(first.url, reports.slice(half.length)).catch(() => undefined);
    await pause(IDLE_MS / 3);
    await first.kill();
    await cut;
    return [...rowsOf(idle, times, rate, half.length), await resumedRow(settings, reports)];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function rowsOf(idle: number, times: readonly number[], rate: number, count: number): readonly BenchRow[] {
  const limit = Math.max(idle * MOST_TIMES_IDLE, LEAST_LIMIT_MS);
  const p99 = percentile(times, 0.99);
  return [
    {
      name: `import: ${count} reports, ${AT_ONCE} at once`,
      value: rate,
      unit: 'reports a second',
      ratio: null,
    },
    { name: 'import: idle, p99 of the board', value: idle, unit: 'ms', ratio: null },
    {
      name: `import: meanwhile, p99 of the board (${times.length} answers)`,
      value: p99,
      unit: 'ms',
      ratio: { value: p99 / limit, of: `${limit.toFixed(0)} ms`, atMost: 1 },
    },
  ];
}

/** Sends everything again to a server that was killed, and counts what is stored. */
async function resumedRow(
  settings: Readonly<Record<string, string>>,
  reports: readonly MadeReport[],
): Promise<BenchRow> {
  const server = await startBuiltServer(settings);
  try {
    await sendAll(server.url, reports);
    const own = new Set(reports.map(({ fileName }) => fileName));
    const stored = (await (await fetch(`${server.url}/api/reports`)).json()) as readonly ReportSummary[];
    const value = stored.filter(({ fileName }) => own.has(fileName)).length;
    return {
      name: 'import: stored after a kill and sending all again',
      value,
      unit: 'reports',
      ratio: { value: value / reports.length, of: 'those sent', atMost: 1, atLeast: 1 },
    };
  } finally {
    await server.stop();
  }
}

async function sendAll(url: string, reports: readonly MadeReport[]): Promise<void> {
  const queue = [...reports];
  const hand = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const response = await post(url, next);
      if (!response.ok) throw new Error(`${next.fileName} was answered ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

/** What is known already is answered faster than a server takes files: then it says when to go on. */
async function post(url: string, { fileName, text }: MadeReport): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([text]), fileName);
  const response = await fetch(`${url}/api/reports`, { method: 'POST', body: form });
  await response.arrayBuffer();
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  if (response.status !== 429 || seconds === 0) return response;
  await pause(seconds * 1000);
  return post(url, { fileName, text });
}
