import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { readReports, readScorecard } from './harness/read-api.ts';
import { textFile, type UploadFile } from './harness/upload.ts';

const REAL = process.env['DABIAO_REAL_REPORT'] ?? '';

/** One figure that is counted from names, one that is far behind, one that is well. */
const MADE_UP = `索引号: | 990000021/2021-00031 | 发布机构: | 云岭市园林局 |
发文日期: | 2021-10-16 | 公开方式: | 主动公开 |
云岭市园林局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 建设口袋公园。 | 1.新建口袋公园40个。 | 逐区踏勘选址。 | 1.1-9月,新建口袋公园46个。 | 建设处 | 部分地块权属不清。 | 完成验收移交。 |
2 | 实施行道树更新。 | 1.更新行道树12000株。 | 分路段制定方案。 | 1.截至9月底,更新行道树3000株。 | 养护处 | 苗木价格上涨。 | 四季度集中补植。 |
3 | 建设科普基地。 | 1.建设园林科普基地2家。 | 组织申报评审。 | 1.青溪园林科普基地、白石园林科普基地建成开放。 | 科教处 | 人手不足。 | 组织开放日。 |
`;

describe('without a mouse', () => {
  const { server, open } = startJourney();

  /** From the file to the published quarter; answers how many keys it took. */
  async function publish(page: Page, file: UploadFile, period: string): Promise<number> {
    const keys = keyboardOf(page);
    // Asked for before the way there: the browser needs a moment until it hands its dialog over.
    const chooser = page.waitForEvent('filechooser');
    await keys.tabTo(/选择文件/);
    await keys.press('Enter');
    await (await chooser).setFiles(file);
    await page.getByRole('link', { name: '看原文' }).waitFor();
    await keys.tabTo(/看原文/);
    await keys.press('Enter');
    await page
      .getByRole('form', { name: '修正这一项' })
      .or(page.getByRole('region', { name: '报告原文' }))
      .waitFor();
    await keys.expectFocus();

    const report = (await readReports(server())).find(({ fileName }) => fileName === file.name);
    const org = report?.organisationId ?? '';
    const board = () => readScorecard(server(), `?period=${period}&org=${org}`);
    const { pending } = (await board()).counts;
    expect(pending).toBeGreaterThan(0);
    const card = page.locator('[data-card]:has([data-head][aria-expanded=true])');
    const accept = card.getByRole('button', { name: '确认' });
    for (let left = pending; left > 0; left -= 1) {
      for (let tries = 0; tries < 40 && (await accept.count()) === 0; tries += 1) {
        const before = page.url();
        await keys.press('j');
        await page.waitForURL((url) => url.href !== before);
      }
      await keys.press('a');
      await page
        .getByText(new RegExp(`^待核 ${left - 1}$`))
        .first()
        .waitFor();
      await keys.expectFocus();
    }
    expect((await board()).counts.pending).toBe(0);

    const late = (await board()).metrics.filter(({ bucket }) => bucket === 'behind' || bucket === 'missed');
    await keys.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有待核的数值').waitFor();
    if (late.length > 0) {
      await dialog.getByRole('textbox').first().waitFor();
      await keys.press('Enter');
      for (const [index, { name }] of late.entries()) {
        if (index > 0) await keys.press('Tab');
        await keys.type(`${name}四季度补上`);
      }
    }
    await keys.press('Control+Enter');
    await page.getByText('已发布', { exact: true }).waitFor();
    await keys.expectFocus();
    expect((await board()).periodState).toBe('published');
    return keys.presses();
  }

  it('a report goes from its file to the published quarter', async () => {
    const { page, goto, close, complaints } = await open();
    await goto('/reports?lang=zh');
    const file = textFile('yunling-2021-q3.txt', MADE_UP);
    const presses = await publish(page, file, '2021-Q3');
    console.info(`${presses} key presses from a made-up report to its published quarter`);
    expect(presses).toBeLessThan(120);
    expect(complaints).toEqual([]);
    await close();
  });

  it('the real report goes from its file to the published quarter', async (context) => {
    context.skip(REAL === '', 'DABIAO_REAL_REPORT names no file');
    const { page, goto, close, complaints } = await open();
    await goto('/reports?lang=zh');
    const file = { name: basename(REAL), mimeType: 'text/plain', buffer: readFileSync(REAL) };
    const presses = await publish(page, file, '2021-Q3');
    console.info(`${presses} key presses from the real report to its published quarter`);
    expect(presses).toBeLessThan(120);
    expect(complaints).toEqual([]);
    await close();
  });
});
