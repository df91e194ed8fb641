import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { makeReports } from './make-reports.ts';
import { startBuiltServer } from './start-built-server.ts';

export interface LoadOptions {
  /** Readers at the same time. */
  readonly clients: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

interface Phase {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds until a reader has an answer. */
  readonly p50: number;
  readonly p99: number;
  /** Megabytes the server held at the end. */
  readonly memory: number;
}

type Counts = Map<number, number>;

export interface LoadResult {
  readonly phases: readonly Phase[];
  /** How often each status was answered. */
  readonly written: ReadonlyMap<number, number>;
  readonly uploaded: ReadonlyMap<number, number>;
  readonly faults: readonly string[];
}

const ORG = '江州市测算局';
/** What a person who looks around asks for: less than one page a second. */
const ASKED_PER_CLIENT = 0.75;
const WRITERS = 5;
const UPLOADERS = 8;
/** Memory may move with what is kept, not grow with what was asked. */
const MOST_GROWTH = 1.3;
/** Pages of a store that grew meanwhile, which stay at hand up to this. */
const PAGES_MB = 64;
const TOO_MANY = 429;
const PERIOD = '2021-Q4';

/** Readers in three equal phases, writers throughout, uploads in the second phase. */
export async function loadServer({ clients, seconds, say }: LoadOptions): Promise<LoadResult> {
  const server = await startBuiltServer({ DABIAO_SAMPLE: '0' });
  const { url, pid } = server;
  const faults: string[] = [];
  const written: Counts = new Map();
  const uploaded: Counts = new Map();
  try {
    for (const report of makeReports({ org: ORG, years: [2021], metrics: 50, seed: 7 }))
      await upload(url, report);
    const board = (await (await fetch(`${url}/api/scorecard?period=${PERIOD}`)).json()) as Scorecard;
    const ids = board.metrics.map(({ indicatorId }) => indicatorId);
    const paths = pathsOf(board.organisation.id, ids);
    const read = () => readers(url, paths, clients, seconds / 3);
    await readers(url, paths, clients, Math.min(20, seconds / 6));
    const first = memoryOf(pid);
    say(`warm: ${first.toFixed(0)} MB`);
    const phases: Phase[] = [];
    for (const name of ['calm', 'storm of uploads', 'calm again']) {
      const isOn = { on: true };
      const others = [
        ...Array.from({ length: WRITERS }, (_, who) => write(url, ids, who, isOn, written)),
        ...(name.startsWith('storm')
          ? Array.from({ length: UPLOADERS }, (_, who) => storm(url, who, isOn, uploaded))
          : []),
      ];
      const result = await read();
      isOn.on = false;
      await Promise.all(others);
      faults.push(...faultsOf(name, result));
      const { latency, requests } = result;
      phases.push({
        name,
        perSecond: requests.average,
        p50: latency.p50,
        p99: latency.p99,
        memory: memoryOf(pid),
      });
      say(`${name} is over`);
    }
    for (const [what, counts] of [
      ['written', written],
      ['uploaded', uploaded],
    ] as const)
      for (const [status, count] of counts)
        if (status >= 300 && status !== TOO_MANY) faults.push(`${what}: ${count} × ${status}`);
    const last = phases.at(-1)?.memory ?? 0;
    const calm = phases[0]?.memory ?? 0;
    if (last > calm * MOST_GROWTH + PAGES_MB)
      faults.push(`memory grew from ${calm.toFixed(0)} to ${last.toFixed(0)} MB`);
    return { phases, written, uploaded, faults };
  } finally {
    await server.stop();
  }
}

/** What the pages ask for: boards of one organisation, its metrics, and lists. */
function pathsOf(org: string, [first = '', second = '']: readonly string[]): readonly string[] {
  const [board, period] = [`/api/scorecard?org=${org}`, `period=${PERIOD}`];
  return [
    `${board}&${period}`,
    `/api/indicators/${first}?${period}`,
    '/api/reports',
    `/api/compare?org=${org}&periods=2021-Q1,2021-Q2,2021-Q3,${PERIOD}`,
    `/api/search?q=${encodeURIComponent('水源')}`,
    `${board}&period=2021-Q2`,
    `/api/indicators/${second}/chart.svg?${period}&kind=trend`,
    '/',
    `/api/scorecard/chart.png?org=${org}&${period}&scale=1`,
    '/api/organisations',
  ];
}

function readers(url: string, paths: readonly string[], clients: number, duration: number) {
  return autocannon({
    url,
    connections: clients,
    duration,
    overallRate: Math.ceil(clients * ASKED_PER_CLIENT),
    timeout: 30,
    requests: paths.map((path) => ({ path })),
  });
}

function faultsOf(phase: string, result: Awaited<ReturnType<typeof readers>>): readonly string[] {
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(
    ([status]) => Number(status) >= 400 && Number(status) !== TOO_MANY,
  );
  return [
    ...wrong.map(([status, { count }]) => `${phase}, readers: ${count} × ${status}`),
    ...(result.errors === 0 ? [] : [`${phase}, readers: ${result.errors} connections broke`]),
  ];
}

/** Remarks one after the other, as fast as they are taken; every fifth time something that changes boards, a weight. */
async function write(
  url: string,
  ids: readonly string[],
  who: number,
  isOn: { on: boolean },
  counts: Counts,
): Promise<void> {
  for (let turn = 0; isOn.on; turn += 1) {
    const id = ids[(who * 7 + turn) % ids.length] ?? '';
    const isRemark = turn % 5 < 4;
    const answer = await fetch(`${url}/api/indicators/${id}/${isRemark ? 'remarks' : 'weight'}`, {
      method: isRemark ? 'POST' : 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        isRemark ? { period: PERIOD, text: `第 ${turn} 次查看` } : { weight: 1 + (turn % 7) },
      ),
    });
    await answer.arrayBuffer();
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** New reports one after the other, each of another organisation. */
async function storm(url: string, who: number, isOn: { on: boolean }, counts: Counts): Promise<void> {
  for (let turn = 0; isOn.on; turn += 1) {
    const org = `江州市第${who * 1000 + turn}测算局`;
    const [report] = makeReports({ org, years: [2021], metrics: 10, seed: turn });
    const status = report === undefined ? 0 : await upload(url, report);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    // Who is told that it is too much waits, as the page does.
    if (status === TOO_MANY) await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function upload(
  url: string,
  { fileName, text }: { readonly fileName: string; readonly text: string },
): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([text]), fileName);
  const answer = await fetch(`${url}/api/reports`, { method: 'POST', body: form });
  await answer.arrayBuffer();
  return answer.status;
}

/** Megabytes of a process, as Linux counts them; elsewhere 0, and nothing is said about growth. */
function memoryOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
