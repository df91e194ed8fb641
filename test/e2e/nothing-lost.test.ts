import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { readReport, readReports, readScorecard } from './harness/read-api.ts';

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

describe('what somebody typed is never lost', () => {
  const { server, open } = startJourney();

  async function start(): Promise<{
    readonly path: string;
    readonly reportId: string;
    readonly waiting: string;
  }> {
    const report = (await readReports(server())).find(({ period }) => period === '2021-Q3');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const waiting = metrics.find(({ bucket }) => bucket === 'pending')?.indicatorId ?? '';
    const reportId = report?.id ?? '';
    return { reportId, waiting, path: `/reports/${reportId}?period=2021-Q3&lang=zh&metric=${waiting}` };
  }

  it('when the network goes while typing: kept, also over a reload, and stored with one key', async () => {
    const { page, goto, close } = await open();
    const { path, waiting } = await start();
    await goto(path);
    const keys = keyboardOf(page);
    const actual = page.getByRole('textbox', { name: '实际', exact: true });
    await page.getByRole('button', { name: '修正' }).waitFor();
    await page.keyboard.press('e');
    await actual.fill('41');
    await page.getByRole('textbox', { name: '理由' }).fill('电话核实');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    const alert = page.getByRole('region', { name: '审核' }).getByRole('alert');
    await alert.getByText('没有保存，网络中断。内容还在，可重试').waitFor();
    await expectAccessible(page);
    await keys.expectFocus();
    expect(await actual.inputValue()).toBe('41');
    expect((await readScorecard(server(), '?period=2021-Q3')).counts.pending).toBeGreaterThan(0);

    await page.context().setOffline(false);
    await goto(path);
    await actual.waitFor();
    expect(await actual.inputValue()).toBe('41');
    expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('电话核实');
    await actual.focus();
    await keys.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('metric') !== waiting);
    await keys.expectFocus();
    const after = (await readScorecard(server(), '?period=2021-Q3')).metrics;
    const stored = after.find(({ indicatorId }) => indicatorId === waiting);
    expect(stored).toMatchObject({ review: 'accepted', actual: { value: 41 } });
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('kept'))),
    ).toEqual([]);
    await close();
  });

  it('when somebody else was faster: who and what is said, and what was typed stands to be saved again', async () => {
    const { page, goto, close } = await open();
    const { path, reportId, waiting } = await start();
    await goto(path);
    await page.getByRole('button', { name: '修正' }).waitFor();
    await page.keyboard.press('e');
    const actual = page.getByRole('textbox', { name: '实际', exact: true });
    await actual.fill('52');

    const metric = (await readReport(server(), reportId)).metrics.find(
      ({ indicatorId }) => indicatorId === waiting,
    );
    const accepted = await fetch(
      `${server().url}/api/reports/${reportId}/metrics/${metric?.metricId ?? ''}/decisions`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          revision: metric?.revision ?? null,
          reason: null,
          decision: { action: 'accept' },
        }),
      },
    );
    expect(accepted.status).toBe(200);

    await page.keyboard.press('Enter');
    const alert = page.getByRole('region', { name: '审核' }).getByRole('alert');
    await alert.getByText('本机用户 刚改过这一项').waitFor();
    await alert.getByText('确认').waitFor();
    await alert.getByText('你填写的内容还在').waitFor();
    await expectAccessible(page);
    expect(await actual.inputValue()).toBe('52');
    await actual.press('Enter');
    await page.getByText('改动还没有保存').waitFor({ state: 'detached' });
    const after = (await readScorecard(server(), '?period=2021-Q3')).metrics;
    expect(after.find(({ indicatorId }) => indicatorId === waiting)?.actual?.value).toBe(52);
    await close();
  });
});
