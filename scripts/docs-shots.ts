/** `npm run docs:shots`: the pictures of the guide, taken from the built server with the sample. Words name some of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER, launchOptions } from './lib/find-browser.ts';
import { GUIDE_SHOTS, type GuideShot } from './lib/guide-shots.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';
import { startBuiltServer } from './lib/start-built-server.ts';
import { LANGS } from '../server/domain/format.ts';

const FOLDER = join(PROJECT_ROOT, 'docs/guide/images');
/** The page as on a usual screen, the picture no wider than a page of a document shows. */
const WIDTH = 1440;
const HEIGHT = 900;
const SCALE = 1200 / WIDTH;
/** WebP of this quality keeps small letters sharp at a fifth of the size of PNG. */
const QUALITY = 80;
/** The day after the quarter of the sample was reported: what the page says about today never changes. */
const TODAY = '2021-10-25T09:00:00+08:00';
const METRIC = '新增科技型中小企业';

type Places = Readonly<Record<'indicator' | 'report', string>>;

async function takeShot(browser: Browser, address: string, file: string, shot: GuideShot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: shot.height ?? HEIGHT },
    colorScheme: shot.theme ?? 'light',
    locale: file.endsWith('-zh.webp') ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(120_000);
  await page.clock.setFixedTime(new Date(TODAY));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: WIDTH, height: shot.height ?? HEIGHT, scale: SCALE };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip });
  writeFileSync(join(FOLDER, file), Buffer.from(data, 'base64'));
  await page.close();
}

/** Ids differ from store to store: asked for by name and quarter. */
async function findPlaces(url: string): Promise<Places> {
  const indicators = await ask<readonly { id: string; name: string }[]>(`${url}/api/indicators`);
  const reports = await ask<readonly { id: string; period: string }[]>(`${url}/api/reports`);
  return {
    indicator: indicators.find(({ name }) => name === METRIC)?.id ?? '',
    report: reports.find(({ period }) => period === '2021-Q3')?.id ?? '',
  };
}

async function ask<Answer>(address: string): Promise<Answer> {
  return (await (await fetch(address)).json()) as Answer;
}

const wanted = process.argv.slice(2);
const found = await findBrowser(process.env);
if (found === null) throw new Error(HOW_TO_GET_A_BROWSER);
const build = await runNode(PROJECT_ROOT, ['--import', 'tsx', 'scripts/build.ts']);
if (build.code !== 0) throw new Error(build.output);
mkdirSync(FOLDER, { recursive: true });
const server = await startBuiltServer();
const browser = await chromium.launch(launchOptions(found));
try {
  const places = await findPlaces(server.url);
  for (const shot of GUIDE_SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    for (const lang of LANGS) {
      const path = shot.path.replace('{indicator}', places.indicator).replace('{report}', places.report);
      const file = `${shot.name}-${lang}.webp`;
      const sign = path.includes('?') ? '&' : '?';
      await takeShot(browser, `${server.url}${path}${sign}lang=${lang}`, file, shot);
      console.log(`docs/guide/images/${file}`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
