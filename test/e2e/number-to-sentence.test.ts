import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readReport } from './harness/read-api.ts';

const BOARD = '/?period=2021-Q3&lang=zh';

/** The words marked in the report's text after a click, drawn as the report prints them. */
async function markedText(page: Page): Promise<string> {
  const hit = page.locator('mark[data-hit]').first();
  await hit.waitFor();
  expect(await hit.isVisible()).toBe(true);
  return (await page.locator('mark[data-hit]').allInnerTexts()).join('');
}

describe('from a number on Overview to its sentence', () => {
  const { server, open } = startJourney();

  it('one click on an actual of the list', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    const row = page.getByRole('row').filter({ hasText: '技术交易额' });
    await row.getByRole('link', { name: /1157/ }).click();
    expect(await markedText(page)).toBe('1157亿元');
    await close();
  });

  it('one click on a target of the list', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page
      .getByRole('row')
      .filter({ hasText: '技术交易额' })
      .getByRole('link', { name: '1000亿元' })
      .click();
    expect(await markedText(page)).toBe('1000亿元');
    await close();
  });

  it('one click on the quote below a gauge', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    const gauge = page.getByRole('region', { name: '新增科技型中小企业' });
    await gauge
      .getByRole('link')
      .filter({ has: page.locator('q mark', { hasText: '13462家' }) })
      .click();
    expect(await markedText(page)).toBe('13462家');
    await close();
  });

  it('one click on a target that nobody reported on', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    const silent = page.getByRole('region', { name: '未报数' });
    await silent
      .getByRole('listitem')
      .filter({ hasText: '新增高新技术企业' })
      .getByRole('link', { name: '3000家' })
      .click();
    expect(await markedText(page)).toBe('3000家');
    await close();
  });

  it('one click on the gauge itself, the largest figure of the page', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    const gauge = page.getByRole('region', { name: '新增科技型中小企业' });
    await gauge.getByRole('link', { name: /168\.3%/ }).click();
    expect(await markedText(page)).toBe('13462家');
    await close();
  });

  it('one click on the distance below a gauge', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    const gauge = page.getByRole('region', { name: '新增科技型中小企业' });
    await gauge.getByRole('link', { name: '+5462家' }).click();
    expect(await markedText(page)).toBe('13462家');
    await close();
  });

  it('two clicks from a number of the headline: the rows it counts, then the figure of one', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '1 项滞后' }).click();
    await page.waitForURL(/status=behind/);
    const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
    expect(await rows.count()).toBe(1);
    await rows.getByRole('link', { name: /2460/ }).click();
    expect(await markedText(page)).toBe('2460万元');
    await close();
  });

  it('two clicks from what awaits a check: the rows that wait, then the words of one', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page.getByRole('link', { name: /3 项待核/ }).click();
    await page.waitForURL(/status=pending/);
    await page
      .getByRole('row')
      .filter({ hasText: '联合攻克关键核心技术' })
      .getByRole('link', { name: /^30/ })
      .click();
    expect(await markedText(page)).toContain('30项');
    await close();
  });

  it('two clicks from a percentage: its page, then the source sentence', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page.getByRole('row').getByRole('link', { name: '168.3%', exact: true }).click();
    await page.locator('blockquote mark', { hasText: '13462家' }).waitFor();
    await page.getByRole('link', { name: '在报告中查看 →' }).first().click();
    expect(await markedText(page)).toBe('13462家');
    await close();
  });

  it('every linked figure points at the place that says it', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page.getByRole('main').locator('a[href*="span="]').first().waitFor();
    const links = await page
      .getByRole('main')
      .locator('a[href*="span="]')
      .evaluateAll((found) =>
        found.map((link) => ({ shown: link.textContent, href: link.getAttribute('href') ?? '' })),
      );
    const targets = links.map(({ shown, href }) => {
      const url = new URL(href, server().url);
      const [start, end] = (url.searchParams.get('span') ?? '').split('-').map(Number);
      return { shown, id: url.pathname.split('/').at(-1) ?? '', start, end };
    });
    const texts = new Map<string, string>();
    for (const id of new Set(targets.map((target) => target.id)))
      texts.set(id, (await readReport(server(), id)).text);
    // A signed figure is a distance, worked out from the figure it points at.
    const isStated = (shown: string) => /^[≥≤≈<>]?\s*[\d.]+/.test(shown) && !shown.includes('%');
    const figures = targets.filter(({ shown }) => isStated(shown));
    // A percentage is worked out as well; its figure has digits, or was counted from names.
    const percentages = targets.filter(({ shown }) => /^(?:已用)?[\d.]+%$/.test(shown));
    expect(percentages.length).toBeGreaterThan(3);
    for (const { id, start, end } of percentages) expect(texts.get(id)?.slice(start, end)).toMatch(/\d/);
    expect(figures.length).toBeGreaterThan(30);
    for (const { shown, id, start, end } of figures) {
      const said = texts.get(id)?.slice(start, end) ?? '';
      const [number = ''] = /[\d.]+/.exec(shown) ?? [];
      // A figure counted from names points at the names, which hold no digit.
      if (/\d/.test(said)) expect(said).toContain(number);
      else expect(said.length).toBeGreaterThan(3);
    }
    await close();
  });
});
