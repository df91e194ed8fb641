import { describe, expect, it } from 'vitest';
import type { PeriodComparison } from '../../server/domain/comparison-view.ts';
import { startJourney } from './harness/journey.ts';

const PERIODS = '2021-Q1,2021-Q2,2021-Q3,2021-Q4';

describe('comparing', () => {
  const { server, open } = startJourney();

  async function comparison(): Promise<PeriodComparison> {
    return (await (await fetch(`${server().url}/api/compare?periods=${PERIODS}`)).json()) as PeriodComparison;
  }

  it.each([
    { lang: 'zh', width: 1440, value: '1157', growth: '较序时进度', single: '单季' },
    { lang: 'en', width: 390, value: '¥115.7bn', growth: 'Against pace', single: 'Per quarter' },
  ])('shows the figures of the API, cumulative and single, in $lang at $width', async (row) => {
    const { page, goto, close, complaints } = await open({ width: row.width, height: 900 });
    const { rows } = await comparison();
    const trade = rows.find(({ name }) => name === '技术交易额');
    const name = row.lang === 'zh' ? '技术交易额' : (trade?.nameEn ?? '-');
    await goto(`/compare?period=2021-Q3&measure=value&lang=${row.lang}`);
    const line = page.getByRole('row', { name: new RegExp(name) });
    await line.getByText(row.value, { exact: true }).waitFor();
    await page.getByRole('columnheader', { name: row.growth }).waitFor();
    const share = trade?.cells[2]?.singleShare ?? 0;
    await page.getByRole('button', { name: row.single }).click();
    await page.getByRole('button', { name: row.lang === 'zh' ? '完成率' : 'Attained' }).click();
    await line.getByText(`${share.toFixed(1)}%`, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('mode')).toBe('single');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps names in sight while the matrix scrolls on a phone', async () => {
    const { page, goto, close } = await open({ width: 390, height: 844 });
    await goto('/compare?period=2021-Q3&lang=zh');
    const region = page.getByRole('region', { name: '各项指标分季对照表' });
    const name = page.getByRole('rowheader').first();
    const before = await name.boundingBox();
    await region.evaluate((element) => element.scrollBy({ left: 300 }));
    expect(await region.evaluate((element) => element.scrollLeft)).toBe(300);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    await close();
  });

  it('by keyboard: filter, pick, open', async () => {
    const { page, goto, close } = await open();
    await goto('/compare?period=2021-Q3&lang=zh');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('中小企业');
    const box = page.getByRole('checkbox', { name: '在上方画出新增科技型中小企业' });
    await page.getByRole('row', { name: /技术交易额/ }).waitFor({ state: 'detached' });
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByRole('img', { name: /^新增科技型中小企业：/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '新增科技型中小企业' }).waitFor();
    await close();
  });

  it('lays two reports side by side and leads from a number to its sentence', async () => {
    const { page, goto, close } = await open();
    await goto('/compare?period=2021-Q2&tab=editions&lang=zh');
    await page.getByRole('heading', { level: 1, name: /变动/ }).waitFor();
    const line = page.getByRole('row', { name: /技术交易额 实际/ });
    const [before, after] = await line
      .getByRole('link')
      .evaluateAll((links) => links.slice(1).map((link) => link.textContent));
    await line.getByRole('link').last().click();
    await page.waitForURL(/\/reports\/.*span=/);
    expect(before).not.toBe(after);
    await page
      .getByText((after ?? '').replace(/\s/g, ''), { exact: true })
      .first()
      .waitFor();
    await close();
  });
});
