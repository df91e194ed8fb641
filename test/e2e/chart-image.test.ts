import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tidySvg } from '../../server/render/tidy-svg.ts';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the menu of pictures, chooses what is named and saves it. */
async function savePicture(page: Page, choices: readonly string[], button: RegExp): Promise<Saved> {
  await page.getByRole('button', { name: /^(导出图片|Export image)$/ }).click();
  const menu = page.getByRole('group', { name: /^(图片设置|Image settings)$/ });
  for (const choice of choices) await menu.getByRole('button', { name: choice }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Words of an SVG in the order they are drawn; broken lines read as one. */
function wordsOf(svg: Buffer): string {
  return [...svg.toString('utf8').matchAll(/<text[^>]*>([^<]*)</g)]
    .map((match) => match[1] ?? '')
    .join('')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '');
}

describe('picture of a chart', () => {
  const { server, open } = startJourney();

  async function openMetric(name: string, lang: 'zh' | 'en') {
    const { metrics, edition } = await readScorecard(server(), '?period=2021-Q3');
    const metric = metrics.find((each) => each.name === name);
    const opened = await open();
    await opened.goto(`/indicators/${metric?.indicatorId ?? ''}?period=2021-Q3&lang=${lang}`);
    return { ...opened, edition };
  }

  it('an SVG holds title, source and date as text', async () => {
    const { page, close, edition, complaints } = await openMetric('技术交易额', 'zh');
    const { name, bytes } = await savePicture(page, ['仪表'], /下载 SVG/);
    expect(name).toBe('2021Q3_技术交易额_1600x900.svg');
    const words = wordsOf(bytes);
    expect(words).toContain('115.7');
    expect(words).toContain('1157');
    expect(words).toContain('1000亿元');
    expect(words).toContain(edition?.title.replace(/\s+/g, '') ?? 'no edition');
    expect(words).toContain('2021-10-22');
    expect(words).toContain('2021-09-30');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['仪表', 'gauge'],
    ['分季柱图', 'trend'],
  ])(
    'is the same from the page and from the server, shape by shape and word by word: %s',
    async (choice, kind) => {
      const { page, close } = await openMetric('技术交易额', 'zh');
      const { bytes } = await savePicture(page, [choice], /下载 SVG/);
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      const asked = `${server().url}/api/indicators/${id}/chart.svg?kind=${kind}&period=2021-Q3`;
      const drawn = tidySvg(await (await fetch(asked)).text());
      const own = tidySvg(bytes.toString('utf8'));
      // What a pointer would hit around a text is as wide as the browser or the server measures it; nobody sees it.
      const shapes = (svg: string) =>
        [...svg.matchAll(/<path [^>]*>/g)]
          .map(([shape]) => shape)
          .filter((shape) => !shape.includes('fill="none" pointer-events'));
      expect(shapes(own).length).toBeGreaterThan(3);
      expect(shapes(own)).toEqual(shapes(drawn));
      expect(wordsOf(Buffer.from(own))).toBe(wordsOf(Buffer.from(drawn)));
      await close();
    },
  );

  it('an English SVG speaks English around the names of the source', async () => {
    const { page, close } = await openMetric('技术交易额', 'en');
    const { bytes } = await savePicture(page, ['Gauge'], /Download SVG/);
    const words = wordsOf(bytes);
    expect(words).toContain('¥115.7bn');
    expect(words).toContain('2021-09-30');
    expect(words).toMatch(/Technologytrade/);
    await close();
  });

  it('a PNG is a picture of twice the chosen size', async () => {
    const { page, close } = await openMetric('技术交易额', 'zh');
    const { name, bytes } = await savePicture(page, ['1200×675'], /下载 PNG/);
    expect(name).toMatch(/^2021Q3_技术交易额.*_1200x675@2x\.png$/);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1350]);
    // An empty picture of this size packs into a few kilobytes.
    expect(bytes.length).toBeGreaterThan(40_000);
    await close();
  });

  it('a picture of the board holds its finding, every accepted row and what is left out', async () => {
    const { page, goto, close } = await open();
    await goto('/?period=2021-Q3&lang=zh');
    const { name, bytes } = await savePicture(page, [], /下载 SVG/);
    expect(name).toMatch(/^2021Q3_.*_1600x900\.svg$/);
    const { metrics, counts, edition } = await readScorecard(server(), '?period=2021-Q3');
    const words = wordsOf(bytes);
    for (const percent of ['168.3%', '115.7%', '450.0%', '49.2%']) expect(words).toContain(percent);
    const accepted = metrics.filter(({ bucket }) => bucket !== 'pending' && bucket !== 'not_reported');
    for (const metric of accepted) expect(words).toContain(metric.name.slice(0, 6).replace(/\s+/g, ''));
    expect(words).toContain(`另有${counts.not_reported}项目标未报数值`);
    expect(words).toContain(`${counts.pending}项数值待核`);
    expect(words).toContain(edition?.title ?? 'no edition');
    await close();
  });
});
