import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions, type FoundBrowser } from './find-browser.ts';

export type Form = 'desktop' | 'mobile';

/** What Lighthouse found on one page; scores of 100, times in ms of its simulated device. */
export interface PageScore {
  readonly page: string;
  readonly form: Form;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** Speed of this machine during the run, as Lighthouse measures it: far below its usual value, others were at work. */
  readonly machine: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** Asks Lighthouse about one page, `runs` times in a browser of its own, and answers the best run: load only ever slows. */
export async function scorePage(
  browser: FoundBrowser,
  {
    url,
    form,
    runs,
    port,
  }: { readonly url: string; readonly form: Form; readonly runs: number; readonly port: number },
): Promise<PageScore> {
  const { args, ...options } = launchOptions(browser);
  const running = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
  try {
    let best: PageScore | null = null;
    for (let run = 0; run < runs; run += 1) {
      const score = await scoreOnce(url, form, port);
      if (best === null || score.performance > best.performance) best = score;
    }
    if (best === null) throw new Error('at least one run is needed');
    return best;
  } finally {
    await running.close();
  }
}

async function scoreOnce(url: string, form: Form, port: number): Promise<PageScore> {
  const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES } as const;
  const result = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined);
  if (result === undefined) throw new Error(`Lighthouse answered nothing for ${url}`);
  const { audits, categories, environment, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const { pathname, search } = new URL(url);
  return {
    page: pathname + search,
    form,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    machine: environment.benchmarkIndex,
  };
}
