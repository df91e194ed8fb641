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
  readonly path: string;
  readonly lang: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** Follows the first link with this role and name pattern before the picture is taken. */
  readonly follow?: RegExp;
}

const FOLDER = join(PROJECT_ROOT, 'docs/images');
const BOARD = '/?period=2021-Q3';
const SHOTS: readonly Shot[] = [
  { file: 'overview.png', path: BOARD, lang: 'en', theme: 'light' },
  { file: 'overview-zh.png', path: BOARD, lang: 'zh', theme: 'light' },
  { file: 'overview-dark.png', path: BOARD, lang: 'en', theme: 'dark' },
  { file: 'metric.png', path: BOARD, lang: 'en', theme: 'light', follow: /New technology SMEs/ },
  { file: 'metric-zh.png', path: BOARD, lang: 'zh', theme: 'light', follow: /新增科技型中小企业/ },
  { file: 'reports.png', path: '/reports', lang: 'en', theme: 'light' },
  { file: 'reports-zh.png', path: '/reports', lang: 'zh', theme: 'light' },
];

async function takeShot(browser: Browser, url: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: shot.theme,
    locale: shot.lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  // Import times on the reports page would otherwise differ from run to run.
  await page.clock.setFixedTime(new Date('2021-12-07T10:00:00+08:00'));
  await page.goto(url + shot.path, { waitUntil: 'networkidle' });
  if (shot.follow !== undefined) {
    await page.getByRole('link', { name: shot.follow }).first().click();
    await page.waitForLoadState('networkidle');
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, shot.file), animations: 'disabled' });
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
