import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strangeReport } from '../services/support/strange-report.ts';
import { startJourney } from './harness/journey.ts';
import { readReports } from './harness/read-api.ts';
import { textFile, upload } from './harness/upload.ts';

/** Presses Tab until the focus is on a control of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (focused === name) return;
  }
  throw new Error(`no way to “${name}” by keyboard`);
}

/** Walks down the meanings on offer. */
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
}

describe('import of a report with unknown columns', () => {
  const { server, open } = startJourney();

  it('is done by naming two columns, with the keyboard alone, and the next file needs no help', async () => {
    const { page, goto, close, complaints } = await open();
    await goto('/reports?lang=zh');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(textFile('青禾三季度.txt', strangeReport()));
    await page.getByText('需要你补充').waitFor();
    await tabTo(page, '“年内要求”的含义');
    await press(page, 'ArrowDown', 3);
    await page.getByRole('combobox', { name: '“年内要求”的含义' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, '“办到哪里”的含义');
    await press(page, 'ArrowDown', 4);
    await page.getByText('理解：2 项任务、2 个目标，其中 2 个报了数').waitFor();
    await tabTo(page, '导入 青禾三季度.txt');
    await page.keyboard.press('Enter');
    await page.getByText('读出 2 个目标，0 项待核').waitFor();
    await page.keyboard.press('Tab');
    const link = await page.evaluate(() => document.activeElement?.textContent);
    expect(link).toBe('查看 2031年三季度');

    await upload(page, textFile('青禾四季度.txt', strangeReport({ quarter: '四', figures: [12, 7] })));
    await page.getByRole('link', { name: '查看 2031年四季度' }).first().waitFor();
    const periods = (await readReports(server())).filter(({ org }) => org === '青禾市农业局');
    expect(periods.map(({ period, counts }) => [period, counts.metrics])).toEqual([
      ['2031-Q4', 2],
      ['2031-Q3', 2],
    ]);
    expect(complaints).toEqual([]);
    await close();
  });
});
