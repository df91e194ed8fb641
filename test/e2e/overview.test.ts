import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const { server, open } = startJourney();
const BOARD = '/?period=2021-Q3';

describe('presentation', () => {
  it.each([
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ])('shows the whole board on one screen of $width × $height, by p, and Escape leads back', async (size) => {
    const { page, goto, close } = await open({ ...size, locale: 'en-GB' });
    await goto(BOARD);
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.waitFor();
    await page.keyboard.press('p');
    await nav.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('present')).toBe('1');
    expect(await page.getByRole('region', { name: 'Task milestones' }).count()).toBe(0);
    await page.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const silent = metrics.filter(({ bucket }) => bucket === 'not_reported');
    for (const { nameEn } of silent)
      expect(
        await page
          .getByRole('link', { name: nameEn ?? '' })
          .first()
          .isVisible(),
      ).toBe(true);
    await page.keyboard.press('Escape');
    await nav.waitFor();
    expect(new URL(page.url()).searchParams.has('present')).toBe(false);
    await close();
  });

  it('opens large from its address, and offers a way back to the pointer and the keyboard', async () => {
    const { page, goto, close } = await open({ width: 1920, height: 1080, locale: 'en-GB' });
    await goto(`${BOARD}&present=1`);
    const back = page.getByRole('link', { name: /Leave presentation/ });
    await back.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await close();
  });
});

describe('filters', () => {
  it('narrow the board to a department, in the address, in both languages', async () => {
    for (const [lang, label] of [
      ['zh', '责任单位'],
      ['en', 'Department'],
    ] as const) {
      const { page, goto, close } = await open();
      await goto(`${BOARD}&lang=${lang}`);
      const { owners } = await readScorecard(server(), '?period=2021-Q3');
      const owner = owners[0] ?? '';
      await page.getByRole('combobox', { name: label }).selectOption(owner);
      await page.waitForURL((url) => url.searchParams.get('owner') === owner);
      const { headline } = await readScorecard(
        server(),
        `?period=2021-Q3&owner=${encodeURIComponent(owner)}`,
      );
      const words = headline[lang].map(({ text }) => text).join('');
      await page.getByRole('heading', { level: 1, name: words }).waitFor();
      await close();
    }
  });
});

describe('summary', () => {
  it('leads from a figure to its sentence and from a number to its rows', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto(BOARD);
    const { summary } = await readScorecard(server(), '?period=2021-Q3');
    const silent = summary.find(({ code }) => code === 'silent')?.counts['silent'];
    const block = page.getByRole('region', { name: 'In words' });
    const sentence = block.getByRole('listitem').filter({ hasText: 'no figure' });
    await sentence.getByRole('link', { name: String(silent?.n), exact: true }).click();
    await page.waitForURL(/status=not_reported/);
    await block.getByRole('link', { name: '168.3%' }).first().click();
    await page.waitForURL(/\/reports\/.*span=/);
    await page.locator('mark', { hasText: '13462' }).first().waitFor();
    await close();
  });
});

describe('heatmap', () => {
  it('is walked with the arrow keys and opened with Enter', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto(BOARD);
    const grid = page.getByRole('grid', { name: /^Targets by quarter, 1 to/ });
    await grid.scrollIntoViewIfNeeded();
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    await grid.getByRole('link', { name: new RegExp(`^${metrics[0]?.nameEn ?? ''}, Q4`) }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(focused).toContain(`${metrics[1]?.nameEn ?? ''}, Q3`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/indicators/${metrics[1]?.indicatorId ?? ''}`);
    await close();
  });
});

describe('on paper', () => {
  it.each(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'])(
    '%s is one sheet of A4, light from a dark screen',
    async (period) => {
      for (const lang of ['zh', 'en']) {
        const { page, goto, close } = await open({ colorScheme: 'dark' });
        await goto(`/?period=${period}&lang=${lang}&theme=dark`);
        await page.locator('svg').first().waitFor();
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
        expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12]\.?\d* 59[45]\.?\d*\]/);
        await page.emulateMedia({ media: 'print' });
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe('rgb(255, 255, 255)');
        await close();
      }
    },
  );
});

describe('before the chart library arrives', () => {
  it('is read and used: finding, list, filters, summary; the dials say their figures', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await page.route(/\/echarts-[^/]*\.js/, (route) => route.abort());
    await goto(BOARD);
    const { headline, metrics } = await readScorecard(server(), '?period=2021-Q3');
    const words = headline.en.map(({ text }) => text).join('');
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    const pinned = metrics.find(({ isPinned }) => isPinned);
    await page.getByRole('img', { name: new RegExp(`^${pinned?.nameEn ?? ''}: actual`) }).waitFor();
    await page
      .getByRole('navigation', { name: 'Filter by status' })
      .getByRole('link', { name: /Behind/ })
      .click();
    await page.waitForURL(/status=behind/);
    await page
      .getByRole('region', { name: 'In words' })
      .getByRole('link', { name: '168.3%' })
      .first()
      .click();
    await page.waitForURL(/\/reports\/.*span=/);
    await close();
  });
});
