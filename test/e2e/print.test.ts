import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const LANGS = ['zh', 'en'] as const;
/** A4 landscape, in points. */
const A4 = { width: 842, height: 595 } as const;

interface Sheet {
  readonly text: string;
  /** Edges of all its texts, points from the lower left corner. */
  readonly edges: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
  readonly width: number;
  readonly height: number;
}

/** Prints a page as its style sheet wants, and reads the sheets back. */
async function print(page: Page): Promise<readonly Sheet[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await document.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const at = texts.map(({ transform, width: long }) => {
        const [, , , , x = 0, y = 0] = transform as readonly number[];
        return { x, y, end: x + long };
      });
      return {
        text: texts
          .map(({ str }) => str)
          .join(' ')
          .normalize('NFKC')
          .replaceAll(/\s/g, ''),
        edges: {
          left: Math.min(...at.map(({ x }) => x)),
          right: Math.max(...at.map(({ end }) => end)),
          bottom: Math.min(...at.map(({ y }) => y)),
          top: Math.max(...at.map(({ y }) => y)),
        },
        width: Math.round(width),
        height: Math.round(height),
      };
    }),
  );
}

/** Everything that a reader of the sheet must find, written without spaces. */
function expectWhole(sheets: readonly Sheet[], words: readonly string[], title: string): void {
  expect(sheets, title).toHaveLength(1);
  const [sheet] = sheets;
  expect([sheet?.width, sheet?.height]).toEqual([A4.width, A4.height]);
  for (const word of words) {
    expect(sheet?.text, title).toContain(word.normalize('NFKC').replaceAll(/\s/g, ''));
  }
  // Nothing runs over the edge of the paper.
  expect(sheet?.edges.left).toBeGreaterThan(0);
  expect(sheet?.edges.right).toBeLessThan(A4.width);
  expect(sheet?.edges.bottom).toBeGreaterThan(0);
  expect(sheet?.edges.top).toBeLessThan(A4.height);
}

/** Waits for the drawn charts and answers their texts: paper must show each. */
async function chartTexts(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('[role="img"] > div[aria-hidden="true"]')];
    return charts.length > 0 && charts.every((chart) => chart.querySelector('svg text') !== null);
  });
  return page.locator('[role="img"] svg text').allTextContents();
}

describe('on paper', () => {
  const { server, open } = startJourney();

  it.each(LANGS)('the overview is one sheet of A4 with its charts, in %s', async (lang) => {
    const { page, goto, close } = await open();
    await goto(`/?period=2021-Q3&lang=${lang}`);
    const drawn = await chartTexts(page);
    expect(drawn.length).toBeGreaterThan(8);
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const names = metrics.map(({ name, nameEn }) => (lang === 'en' ? (nameEn ?? name) : name));
    expect(names).toHaveLength(23);
    // Long names of what was not reported end in an ellipsis on screen and paper alike.
    const heads = names.map((name) => name.slice(0, 6));
    expectWhole(await print(page), [...heads, ...drawn, '168.3', '2021'], lang);
    await close();
  });

  it.each(LANGS)('every kind of metric is one sheet of A4 with its charts, in %s', async (lang) => {
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const kinds = [
      metrics.find(({ isPinned }) => isPinned),
      metrics.find(({ bucket }) => bucket === 'not_reported'),
      metrics.find(({ bucket }) => bucket === 'pending'),
      metrics.find(({ original }) => original !== null),
      metrics.find(({ used }) => used !== null),
    ].flatMap((metric) => (metric === undefined ? [] : [metric]));
    expect(kinds).toHaveLength(5);
    for (const { indicatorId, name, nameEn } of kinds) {
      const { page, goto, close } = await open();
      await goto(`/indicators/${indicatorId}?period=2021-Q3&lang=${lang}`);
      const drawn = await chartTexts(page);
      const title = lang === 'en' ? (nameEn ?? name) : name;
      expectWhole(await print(page), [title, ...drawn.filter((text) => /[0-9]{3}/.test(text))], title);
      await close();
    }
  });

  it('is black on white from the dark theme too, without buttons and menus', async () => {
    const { page, goto, close } = await open({ colorScheme: 'dark' });
    await goto('/?period=2021-Q3&lang=zh&theme=dark');
    await page.emulateMedia({ media: 'print' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation', { name: '主导航' }).count()).toBe(0);
    await close();
  });
});
