import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const NAME = '新增科技企业贷款';

describe('a metric in depth', () => {
  const { server, open } = startJourney();

  async function pathOf(name: string): Promise<string> {
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    return `/indicators/${metrics.find((metric) => metric.name === name)?.indicatorId ?? ''}?period=2021-Q3`;
  }

  it.each([
    { lang: 'zh', width: 1440, why: '状态依据', needed: '132亿元', first: '按原目标 500亿元，完成率 93.6%' },
    {
      lang: 'en',
      width: 390,
      why: 'Why this status',
      needed: '¥13.2bn',
      first: 'Against the first target ¥50bn: 93.6%',
    },
  ])('says what is needed and what the year began with, in $lang at $width', async (row) => {
    const { page, goto, close, complaints } = await open({ width: row.width, height: 900 });
    await goto(`${await pathOf(NAME)}&lang=${row.lang}`);
    await page.getByText(row.needed, { exact: true }).first().waitFor();
    await page.getByText(row.first).waitFor();
    await page.getByRole('button', { name: row.why }).click();
    await page.getByRole('dialog', { name: row.why }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('a status by hand, set by keyboard, holds for its quarter and is taken back', async () => {
    const { page, goto, close } = await open();
    const path = await pathOf(NAME);
    await goto(`${path}&lang=zh`);
    await page.getByRole('button', { name: '状态依据' }).press('Enter');
    await page.getByRole('combobox', { name: '状态' }).selectOption('behind');
    await page.getByRole('textbox', { name: '理由' }).fill('放款未到位');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/人工设定 · 计算为/).waitFor();
    const statusIn = async (period: string) =>
      (await readScorecard(server(), `?period=${period}`)).metrics.find(({ name }) => name === NAME);
    expect(await statusIn('2021-Q3')).toMatchObject({ bucket: 'behind', status: 'on_track' });
    expect(await statusIn('2021-Q4')).toMatchObject({ manual: null });
    await page.getByRole('button', { name: '状态依据' }).click();
    await page.getByRole('button', { name: '恢复计算状态' }).click();
    await page.getByText(/人工设定 · 计算为/).waitFor({ state: 'detached' });
    expect(await statusIn('2021-Q3')).toMatchObject({ bucket: 'on_track', manual: null });
    await close();
  });

  it('a report is split off and merged back, and the old address still answers', async () => {
    const { page, goto, close } = await open();
    const path = await pathOf(NAME);
    await goto(`${path}&lang=zh`);
    await page.getByRole('button', { name: '调整关联' }).click();
    await page.getByRole('checkbox', { name: /2021-Q1/ }).check();
    await page.getByRole('button', { name: '移动' }).click();
    await page.waitForURL((url) => !url.href.includes(path.split('?')[0] ?? '-'));
    const apart = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '调整关联' }).click();
    await page.getByRole('checkbox').check();
    await page.getByRole('combobox', { name: '移到' }).selectOption(path.slice(12).split('?')[0] ?? '');
    await page.getByRole('button', { name: '移动' }).click();
    await page.waitForURL((url) => url.href.includes(path.split('?')[0] ?? '-'));
    await goto(`${apart}?period=2021-Q3&lang=zh`);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await close();
  });

  it('takes a remark on the quarter', async () => {
    const { page, goto, close } = await open();
    await goto(`${await pathOf(NAME)}&lang=zh`);
    await page.getByRole('button', { name: '写备注' }).click();
    await page.getByRole('textbox', { name: '写备注' }).fill('十月补报');
    await page.getByRole('button', { name: '添加备注' }).click();
    await page.getByText('十月补报').waitFor();
    await close();
  });
});
