import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';

describe('publishing a quarter', () => {
  const { server, open } = startJourney();

  async function path(look = '&lang=zh'): Promise<string> {
    const report = (await readReports(server())).find(({ period }) => period === '2021-Q3');
    return `/reports/${report?.id ?? ''}?period=2021-Q3${look}`;
  }

  it('axe finds nothing in the dialog, on screens of both sizes, in both languages and themes', async () => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page, goto, close } = await open(size);
      for (const look of ['&lang=zh&theme=light', '&lang=en&theme=dark']) {
        await goto(await path(look));
        await page.keyboard.press('Control+Enter');
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
        expect(await axeFindings(page)).toEqual([]);
      }
      await close();
    }
  });

  it('wants a note for every late target, then publishes, locks and unlocks with a reason', async () => {
    const { page, goto, close, complaints } = await open();
    await goto(await path());
    const board = await readScorecard(server(), '?period=2021-Q3');
    const late = board.metrics.filter(({ bucket }) => bucket === 'behind' || bucket === 'missed');
    expect(late.length).toBeGreaterThan(0);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: '发布 2021年三季度数据' });
    await dialog.getByText(`还有 ${board.counts.pending} 项待核，不计入发布的完成率`).waitFor();
    await dialog.getByRole('textbox').first().waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('还有滞后指标没有写明原因').waitFor();
    for (const { name } of late) await dialog.getByLabel(`“${name}”的原因`).fill(`${name}：四季度补上`);
    await page.keyboard.press('Control+Enter');
    await page.getByText('已发布', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('已发布');
    expect((await readScorecard(server(), '?period=2021-Q3')).periodState).toBe('published');

    await page.getByRole('button', { name: '锁定' }).press('Enter');
    await page.getByRole('dialog', { name: '锁定 2021年三季度' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('封存的答案与现在重算一致').waitFor();
    await page.getByRole('link', { name: '报告', exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: '修正' }).count()).toBe(0);

    await page.getByRole('button', { name: '解锁' }).press('Enter');
    const asked = page.getByRole('dialog', { name: '解锁 2021年三季度' });
    await asked.getByRole('textbox', { name: '理由' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await asked.getByRole('alert').getByText('写明理由').waitFor();
    await asked.getByRole('textbox', { name: '理由' }).fill('补录一项');
    await page.keyboard.press('Control+Enter');
    await page.getByText('核对中', { exact: true }).waitFor();
    expect((await readScorecard(server(), '?period=2021-Q3')).periodState).toBe('working');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the notes of a dialog that was closed, and leads to what waits', async () => {
    const { page, goto, close } = await open();
    await goto(await path());
    const board = await readScorecard(server(), '?period=2021-Q3');
    const waiting = board.metrics.find(({ bucket }) => bucket === 'pending');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: waiting?.name ?? '-' })
      .press('Enter');
    await page.getByRole('form', { name: '修正这一项' }).waitFor();
    expect(new URL(page.url()).searchParams.get('metric')).toBe(waiting?.indicatorId);
    await close();
  });
});
