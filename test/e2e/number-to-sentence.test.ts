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

  it('two clicks from a percentage: its page, then the source sentence', async () => {
    const { page, goto, close } = await open();
    await goto(BOARD);
    await page.getByRole('link', { name: '168.3%', exact: true }).click();
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
    const figures = targets.filter(({ shown }) => /^[≥≤≈+−<>]?\s*[\d.]+/.test(shown));
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
