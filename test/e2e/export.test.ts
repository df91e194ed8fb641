import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

async function saved(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The preview is the server's picture: a line under it says when it is there. */
const drawn = (page: Page, words: string) =>
  page.getByRole('figure').getByRole('status').filter({ hasText: words }).waitFor();

describe('export page', () => {
  const { server, open } = startJourney();

  it('makes a picture with a title of one’s own, and the address keeps it', async () => {
    const { page, goto, close, complaints } = await open();
    await goto('/export?period=2021-Q3&lang=zh');
    await drawn(page, '预览');
    const picture = page.getByRole('region', { name: '图片' });
    await picture.getByRole('button', { name: '仪表' }).click();
    await picture.getByLabel('指标').selectOption({ label: '技术交易额' });
    await picture.getByRole('button', { name: '800×600' }).click();
    await picture.getByRole('button', { name: '深色' }).click();
    await picture.getByLabel('标题').fill('技术交易额提前一个季度达标');
    await picture.getByLabel('标题').press('Enter');
    await page.waitForURL(/title=/);
    await drawn(page, '预览');
    const svg = await saved(page, /^下载 SVG$/);
    expect(svg.name).toBe('2021Q3_技术交易额_800x600_dark.svg');
    expect(svg.bytes.toString('utf8')).toContain('技术交易额提前一个季度达标');
    expect(svg.bytes.toString('utf8')).toContain('1157');
    const png = await saved(page, /^下载 PNG$/);
    expect(png.name).toBe('2021Q3_技术交易额_800x600@2x_dark.png');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 1200]);
    const keyed = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await keyed).suggestedFilename()).toBe('2021Q3_技术交易额_800x600@2x_dark.png');
    await page.reload();
    await drawn(page, '预览');
    await expect.poll(() => picture.getByLabel('标题').inputValue()).toBe('技术交易额提前一个季度达标');
    expect(complaints).toEqual([]);
    await close();
  });

  it('makes slides in the order that was chosen, by keyboard, and tables', async () => {
    const { page, goto, close, complaints } = await open({ width: 390, height: 844 });
    await goto('/export?period=2021-Q3&lang=en');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const names = metrics.flatMap(({ review, actual, nameEn }) =>
      review === 'accepted' && actual !== null && nameEn !== null ? [nameEn] : [],
    );
    const slides = page.getByRole('region', { name: 'Slides' });
    for (const name of names.slice(0, 2))
      await slides.getByLabel('Add a metric').selectOption({ label: name });
    await slides.getByRole('button', { name: `Move ${names[1] ?? ''} up` }).press('Enter');
    const listed = await slides.getByRole('listitem').allInnerTexts();
    expect(listed.map((text) => names.find((name) => text.includes(name)))).toEqual([names[1], names[0]]);
    const deck = await saved(page, /^Download PPTX$/);
    expect(deck.name).toBe('2021Q3_briefing.pptx');
    expect(deck.bytes.subarray(0, 2).toString()).toBe('PK');
    const table = await saved(page, /^Download CSV \(board\)$/);
    expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(table.bytes.toString('utf8')).toContain('Technology trade');
    expect(complaints).toEqual([]);
    await close();
  });
});
