import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';

describe('reviewing a report', () => {
  const { server, open } = startJourney();

  async function start(): Promise<{ readonly path: string; readonly waiting: readonly string[] }> {
    const reports = await readReports(server());
    const report = reports.find(({ period }) => period === '2021-Q3');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const waiting = metrics
      .filter(({ bucket }) => bucket === 'pending')
      .map(({ indicatorId }) => indicatorId);
    return { path: `/reports/${report?.id ?? ''}?period=2021-Q3&lang=zh`, waiting };
  }

  it('by keyboard alone: what waits is accepted one after the other, the last step taken back', async () => {
    const { page, goto, close } = await open();
    const { path, waiting } = await start();
    const meter = page.getByRole('meter', { name: '核对进度' });
    await goto(`${path}&metric=${waiting[0] ?? ''}`);
    const done = Number(await meter.getAttribute('aria-valuenow'));
    let presses = 0;
    for (let accepted = 1; accepted <= waiting.length; accepted += 1) {
      await page.getByRole('button', { name: '确认' }).waitFor();
      await page.keyboard.press('a');
      presses += 1;
      await page.locator(`[role=meter][aria-valuenow="${done + accepted}"]`).waitFor();
    }
    console.info(`${presses} key presses for ${waiting.length} figures that waited`);
    expect((await readScorecard(server(), '?period=2021-Q3')).counts.pending).toBe(0);
    await page.getByRole('button', { name: '撤销' }).waitFor();
    await page.keyboard.press('u');
    await page.locator(`[role=meter][aria-valuenow="${done + waiting.length - 1}"]`).waitFor();
    expect((await readScorecard(server(), '?period=2021-Q3')).counts.pending).toBe(1);
    await close();
  });

  it('a corrected figure stands on the board with its new value', async () => {
    const { page, goto, close } = await open();
    const { path } = await start();
    const before = await readScorecard(server(), '?period=2021-Q3');
    const late = before.metrics.find(({ bucket }) => bucket === 'behind');
    await goto(`${path}&metric=${late?.indicatorId ?? ''}`);
    await page.getByRole('button', { name: '修正' }).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: '实际', exact: true }).fill('5000');
    await page.getByRole('textbox', { name: '理由' }).fill('补记一笔');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '撤销' }).waitFor();
    await goto('/?period=2021-Q3&lang=zh');
    const row = page.getByRole('row', { name: new RegExp(late?.name ?? '-') });
    await row.getByText('5000').waitFor();
    const after = await readScorecard(server(), '?period=2021-Q3');
    const corrected = after.metrics.find(({ indicatorId }) => indicatorId === late?.indicatorId);
    expect(corrected).toMatchObject({ review: 'accepted', actual: { value: 5000, how: 'manual' } });
    await close();
  });

  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('axe finds nothing while a metric is being corrected, at $width', async (size) => {
    const { page, goto, close } = await open(size);
    const { path } = await start();
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    for (const look of ['&theme=light', '&theme=dark']) {
      await goto(`${path}&metric=${metrics[0]?.indicatorId ?? ''}${look}`);
      await page.getByRole('button', { name: '修正' }).click();
      await page.getByRole('form', { name: '修正这一项' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
    await close();
  });
});
