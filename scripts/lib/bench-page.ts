import { chromium, type CDPSession, type Page } from 'playwright-core';
import type { ReportSummary } from '../../server/domain/scorecard.ts';
import type { BenchRow } from './bench-row.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER, launchOptions } from './find-browser.ts';
import { makeReports } from './make-reports.ts';
import { PAGE_ACTIONS, type PageActions } from './page-actions.ts';
import { startBuiltServer } from './start-built-server.ts';
import { traceTasks } from './trace-tasks.ts';

const ORG = '江州市测算局';
const METRICS = 200;
const SEED = 7;
/** A task this long is felt. */
const LONG_MS = 50;
/** Each page is loaded and each action done so often; the middle counts. */
const ROUNDS = 3;
const NO_TASK = { cpu: 0, wall: 0 };

/**
 * Two hundred metrics in eight quarters, imported and then used in a real browser: how long pages take to stand, and
 * for every action the longest task on a processor and the time until the next frame.
 */
export async function benchPage(): Promise<readonly BenchRow[]> {
  const browser = await findBrowser(process.env);
  if (browser === null) throw new Error(HOW_TO_GET_A_BROWSER);
  const server = await startBuiltServer({ DABIAO_SAMPLE: '0', DABIAO_READ_SECONDS: '600' });
  const running = await chromium.launch(launchOptions(browser));
  try {
    const rows: BenchRow[] = [await fill(server.url)];
    const page = await running.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const session = await page.context().newCDPSession(page);
    // The loader of this script names every function by a helper that a page does not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (each) => each;' });
    await page.addInitScript(watchFrames);
    await page.goto(`${server.url}/icon.svg`);
    rows.push(await frameRow(page));
    for (const actions of PAGE_ACTIONS) {
      rows.push(
        ...(await loadRows(page, session, server.url, actions)),
        ...(await useRows(page, session, actions)),
      );
    }
    return rows;
  } finally {
    await running.close();
    await server.stop();
  }
}

/** Sends every report through the import, as a person would. */
async function fill(server: string): Promise<BenchRow> {
  const reports = makeReports({ org: ORG, years: [2020, 2021], metrics: METRICS, seed: SEED });
  const started = performance.now();
  for (const { fileName, text } of reports) {
    const form = new FormData();
    form.append('file', new Blob([text]), fileName);
    const response = await fetch(`${server}/api/reports`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`${fileName} was answered ${response.status}`);
  }
  const seconds = (performance.now() - started) / 1000;
  const stored = (await (await fetch(`${server}/api/reports`)).json()) as readonly ReportSummary[];
  if (stored.length !== reports.length)
    throw new Error(`${stored.length} of ${reports.length} reports stored`);
  return {
    name: `page: import of ${METRICS} metrics`,
    value: reports.length / seconds,
    unit: 'reports a second',
    ratio: null,
  };
}

/** What the screen gives one frame: nothing on this page comes sooner than the next one. */
async function frameRow(page: Page): Promise<BenchRow> {
  const value = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        const next = (time: number) => {
          times.push(time);
          if (times.length <= 60) requestAnimationFrame(next);
          else resolve((time - (times[0] ?? 0)) / 60);
        };
        requestAnimationFrame(next);
      }),
  );
  return { name: `page: one frame; a task of ${LONG_MS} ms is long`, value, unit: 'ms', ratio: null };
}

async function loadRows(
  page: Page,
  session: CDPSession,
  server: string,
  { name, path, stands }: PageActions,
): Promise<readonly BenchRow[]> {
  const stood: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [longest = NO_TASK] = await traceTasks(session, async () => {
      const started = performance.now();
      await page.goto(server + path);
      await page.waitForFunction(stands);
      stood.push(performance.now() - started);
      await page.waitForLoadState('networkidle');
    });
    cpu.push(longest.cpu);
  }
  return [
    { name: `page: ${name} stands`, value: middle(stood), unit: 'ms', ratio: null },
    taskRow(`page: ${name}, while it loads, longest task`, middle(cpu)),
  ];
}

async function useRows(
  page: Page,
  session: CDPSession,
  { name, actions }: PageActions,
): Promise<readonly BenchRow[]> {
  const cpu = new Map<string, number[]>();
  const frames = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const action of actions) {
      const found = await action.target(page).elementHandle();
      await found.scrollIntoViewIfNeeded();
      const [longest = NO_TASK] = await traceTasks(session, async () => {
        await action.act(found, page);
        await page.waitForFunction(action.done);
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      });
      const frame = await page.evaluate(() => window.benchFrames.splice(0).at(-1) ?? 0);
      cpu.set(action.name, [...(cpu.get(action.name) ?? []), longest.cpu]);
      frames.set(action.name, [...(frames.get(action.name) ?? []), frame]);
    }
  }
  return actions.flatMap((action) => [
    taskRow(`page: ${name}, ${action.name}, longest task`, middle(cpu.get(action.name) ?? [])),
    {
      name: `page: ${name}, ${action.name}, until the next frame`,
      value: middle(frames.get(action.name) ?? []),
      unit: 'ms',
      ratio: null,
    },
  ]);
}

function taskRow(name: string, value: number): BenchRow {
  return { name, value, unit: 'ms', ratio: { value: value / LONG_MS, of: `${LONG_MS} ms`, atMost: 1 } };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

declare global {
  interface Window {
    benchFrames: number[];
  }
}

/** Runs in the page: milliseconds from every click, choice or letter until a frame has been painted after it. */
function watchFrames(): void {
  window.benchFrames = [];
  for (const kind of ['click', 'change', 'input']) {
    window.addEventListener(
      kind,
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.benchFrames.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  }
}
