import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import type { PageOptions } from './harness/open-page.ts';
import { readScorecard } from './harness/read-api.ts';

const { server, open } = startJourney();

interface FirstPage {
  readonly heading: string;
  readonly lang: string | null;
  readonly theme: string | null;
  readonly complaints: readonly string[];
}

/** What a visitor meets: the first heading, and the language and theme of the document. */
async function meet(path: string, options: PageOptions): Promise<FirstPage> {
  const { page, goto, close, complaints } = await open(options);
  await goto(path);
  const html = page.locator('html');
  const found = {
    heading: (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' '),
    lang: await html.getAttribute('lang'),
    theme: await html.getAttribute('data-theme'),
    complaints,
  };
  await close();
  return found;
}

describe('first page', () => {
  it('answers with the finding of the newest quarter, in Chinese and English', async () => {
    const { headline } = await readScorecard(server());
    const [zh, en] = (['zh', 'en'] as const).map((lang) => headline[lang].map(({ text }) => text).join(''));
    const chinese = await meet('/', { locale: 'zh-CN' });
    const english = await meet('/', { locale: 'en-GB' });
    expect(zh).toMatch(/项/);
    expect(en).toMatch(/target/);
    expect(chinese.heading).toContain(zh);
    expect(english.heading).toContain(en);
    expect([...chinese.complaints, ...english.complaints]).toEqual([]);
  });

  it('follows the browser in language and theme', async () => {
    expect(await meet('/', { locale: 'zh-CN', colorScheme: 'dark' })).toMatchObject({
      lang: 'zh-CN',
      theme: 'dark',
    });
    expect(await meet('/', { locale: 'en-GB', colorScheme: 'light' })).toMatchObject({
      lang: 'en',
      theme: 'light',
    });
  });

  it('lets the address decide over the browser', async () => {
    expect(await meet('/?lang=en&theme=light', { locale: 'zh-CN', colorScheme: 'dark' })).toMatchObject({
      lang: 'en',
      theme: 'light',
    });
  });

  it('keeps a choice in the address and over a visit', async () => {
    const { page, goto, close } = await open({ locale: 'zh-CN' });
    await goto('/?period=2021-Q3');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(new URL(page.url()).search).toBe('?period=2021-Q3&lang=en&theme=dark');
    await goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close();
  });

  it('shows another quarter from the ruler and says so in the address', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    await page.getByRole('link', { name: /Q2/ }).first().click();
    const { headline } = await readScorecard(server(), '?period=2021-Q2');
    await page
      .getByRole('heading', { level: 1, name: headline.en.map(({ text }) => text).join('') })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('period')).toBe('2021-Q2');
    await close();
  });

  it('narrows the list by a status and says so in the address', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    const { counts } = await readScorecard(server(), '?period=2021-Q3');
    const rows = page.getByRole('table', { name: 'Quantified targets' }).getByRole('row');
    const filter = page.getByRole('navigation', { name: 'Filter by status' });
    const words = (await filter.getByRole('link').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(words).toContain(`${counts.exceeded} Exceeded`);
    await filter.getByRole('link', { name: /Exceeded/ }).click();
    await page.waitForURL(/status=exceeded/);
    // The address comes first, the rows a moment later.
    await rows.nth(1 + counts.exceeded).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(1 + counts.exceeded);
    await filter.getByRole('link', { name: /Exceeded/ }).click();
    await page.waitForURL((url) => !url.search.includes('status'));
    await rows.nth(1 + counts.exceeded).waitFor();
    expect(await rows.count()).toBeGreaterThan(1 + counts.exceeded);
    await close();
  });

  it('copies a list of the targets nobody reported on', async () => {
    const { page, goto, close } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goto('/?period=2021-Q3');
    await page.getByRole('button', { name: '复制催报清单' }).click();
    const { counts, metrics } = await readScorecard(server(), '?period=2021-Q3');
    await page.getByText(`已复制 ${counts.not_reported} 项催报清单`).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const { name } of metrics.filter(({ bucket }) => bucket === 'not_reported')) {
      expect(copied).toContain(name);
    }
    await close();
  });
});
