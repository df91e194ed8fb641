/** `npm run screenshots`: the pictures of README and user guide, taken from the built server with the sample. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER, launchOptions } from './lib/find-browser.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';
import { startBuiltServer } from './lib/start-built-server.ts';

interface Shot {
  readonly file: string;
  readonly lang: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** Links to follow, by their words, before the picture is taken. */
  readonly follow: readonly RegExp[];
  /** The whole page, not just the first screen. */
  readonly isWhole: boolean;
}

const FOLDER = join(PROJECT_ROOT, 'docs/images');
const BOARD = '/?period=2021-Q3';
const METRIC = { zh: [/^新增科技型中小企业$/], en: [/^New technology SMEs$/] };
const SHOTS: readonly Shot[] = [
  { file: 'overview.png', lang: 'en', theme: 'light', follow: [], isWhole: true },
  { file: 'overview-zh.png', lang: 'zh', theme: 'light', follow: [], isWhole: true },
  { file: 'overview-dark.png', lang: 'en', theme: 'dark', follow: [], isWhole: false },
  { file: 'metric.png', lang: 'en', theme: 'light', follow: METRIC.en, isWhole: true },
  { file: 'metric-zh.png', lang: 'zh', theme: 'light', follow: METRIC.zh, isWhole: true },
  { file: 'report.png', lang: 'en', theme: 'light', follow: [/^13,462$/], isWhole: false },
  { file: 'report-zh.png', lang: 'zh', theme: 'light', follow: [/^13462 ?家$/], isWhole: false },
];

async function takeShot(browser: Browser, url: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: shot.theme,
    locale: shot.lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await page.goto(url + BOARD, { waitUntil: 'networkidle' });
  for (const name of shot.follow) {
    const href = await page.getByRole('link', { name }).first().getAttribute('href');
    await page.goto(url + (href ?? ''), { waitUntil: 'networkidle' });
  }
  await page.evaluate(() => document.fonts.ready);
  const path = join(FOLDER, shot.file);
  await page.screenshot({ path, fullPage: shot.isWhole, animations: 'disabled' });
  await page.close();
}

const found = await findBrowser(process.env);
if (found === null) throw new Error(HOW_TO_GET_A_BROWSER);
const build = await runNode(PROJECT_ROOT, ['--import', 'tsx', 'scripts/build.ts']);
if (build.code !== 0) throw new Error(build.output);
mkdirSync(FOLDER, { recursive: true });
const server = await startBuiltServer();
const browser = await chromium.launch(launchOptions(found));
try {
  for (const shot of SHOTS) {
    await takeShot(browser, server.url, shot);
    console.log(`docs/images/${shot.file}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
