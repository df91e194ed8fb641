import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpReport } from './files/made-up-report.ts';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readReports } from './harness/read-api.ts';
import { importByApi, textFile } from './harness/upload.ts';

const HERE = '云栖市园林局';
const THERE = '云栖市城市管理局';
const PATIENCE_MS = 120_000;

describe('big steps', () => {
  const { server, open } = startJourney({ DABIAO_SAMPLE: '0' });

  beforeAll(async () => {
    await importByApi(server(), textFile('here.txt', madeUpReport(HERE, 2031)));
    await importByApi(server(), textFile('there.txt', madeUpReport(THERE, 2030)));
  });

  /** While a department goes, what was asked about it a moment earlier is rightly not found. */
  const isUnexpected = (complaint: string) => !complaint.includes('status of 404');
  const ownersOf = async () => {
    const reports = [...(await readReports(server()))].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
    return reports.map(({ org, period }) => [org, period]);
  };
  const expectAxe = async (page: Page) => {
    expect(await axeFindings(page)).toEqual([]);
  };

  it(
    'a report is moved with the keyboard, seen first, and moved back',
    async () => {
      const { page, goto, complaints, close } = await open();
      const report = (await readReports(server())).find(({ fileName }) => fileName === 'here.txt');
      await goto(`/reports/${report?.id ?? ''}`);
      await page.getByRole('button', { name: '移动', exact: true }).press('Enter');
      const dialog = page.getByRole('dialog', { name: '移动到另一个单位或季度' });
      const org = dialog.getByRole('combobox', { name: /^单位/ });
      await org.fill(THERE);
      await dialog.getByRole('combobox', { name: '季度', exact: true }).selectOption('4');
      const preview = dialog.getByRole('region', { name: '会发生什么' });
      await preview.getByText('2031年四季度').waitFor();
      await preview.getByText('原季度不再有报告').waitFor();
      await preview.getByText('指标 3 项').press('Enter');
      await preview.getByText('接续已有指标').first().waitFor();
      await expectAxe(page);
      await page.keyboard.press('Control+Enter');
      await dialog.getByRole('alert').getByText('要写明理由').waitFor();
      await dialog.getByRole('textbox', { name: /^理由/ }).fill('认错了单位');
      await page.keyboard.press('Control+Enter');
      const status = page.getByRole('status').filter({ hasText: `已移动到${THERE}` });
      await status.waitFor();
      expect(await ownersOf()).toEqual([
        [THERE, '2031-Q4'],
        [THERE, '2030-Q3'],
      ]);
      await expect.poll(() => status.evaluate((line) => line === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('已撤销移动，一切如前。').waitFor();
      expect(await ownersOf()).toEqual([
        [HERE, '2031-Q3'],
        [THERE, '2030-Q3'],
      ]);
      expect(complaints.filter(isUnexpected)).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it(
    'two departments become one on a phone, in English, and are parted again from the log',
    async () => {
      const { page, goto, complaints, close } = await open({ width: 390, height: 844, locale: 'en-GB' });
      await goto('/admin/organisations?lang=en');
      await page.getByRole('button', { name: `Merge “${HERE}”` }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Merge into' }).selectOption({ label: THERE });
      await dialog.getByText('1 report, 3 metrics').first().waitFor();
      await dialog.getByText('3 metrics that go').press('Enter');
      await dialog.getByText('continues a known metric').first().waitFor();
      await expectAxe(page);
      await dialog.getByRole('textbox', { name: /^Reason/ }).fill('reorganised');
      await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
      await page.getByText(`Saved: “${HERE}” merged into “${THERE}”`).waitFor();
      await page.waitForFunction(() => document.activeElement !== document.body);
      expect((await ownersOf()).map(([org]) => org)).toEqual([THERE, THERE]);
      await page.getByText(`Merged into it ${HERE}`).waitFor();
      await goto(`/admin/log?lang=en&org=${encodeURIComponent(HERE)}`);
      await page.getByRole('button', { name: /^Undo: Departments · merged/ }).press('Enter');
      await page.getByText('“Departments · merged” taken back').waitFor();
      expect((await ownersOf()).map(([org]) => org)).toEqual([HERE, THERE]);
      expect(complaints.filter(isUnexpected)).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it(
    'a department is renamed in both languages, and the change is taken back on the spot',
    async () => {
      const { page, goto, close } = await open();
      await goto('/admin/organisations');
      await page.getByRole('button', { name: `给“${HERE}”改名` }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '中文名称' }).fill('云栖市园林绿化局');
      await dialog.getByText(`“${HERE}”会留作其他名称`).waitFor();
      await dialog.getByRole('textbox', { name: /^英文名称/ }).fill('Parks Office');
      await dialog.getByRole('button', { name: '保存' }).press('Enter');
      await dialog.getByRole('alert').waitFor();
      await dialog.getByRole('textbox', { name: /^理由/ }).fill('机构改名');
      await dialog.getByRole('button', { name: '保存' }).press('Enter');
      const row = page.getByRole('row', { name: /云栖市园林绿化局/ });
      await row.getByText('Parks Office').waitFor();
      await row.getByText(HERE).waitFor();
      await page.getByRole('button', { name: '撤销' }).press('Enter');
      await page.getByText(/已撤销/).waitFor();
      expect((await ownersOf()).map(([org]) => org)).toEqual([HERE, THERE]);
      await close();
    },
    PATIENCE_MS,
  );

  it(
    'acceptance by rule is switched and taken back; units are found by any writing',
    async () => {
      const { page, goto, close } = await open();
      await goto(`/admin/imports?org=${encodeURIComponent(HERE)}`);
      const rule = page.getByRole('checkbox', { name: '按规则自动确认' });
      await rule.press('Space');
      await page.getByText('已保存：关闭自动确认').waitFor();
      await page.getByRole('checkbox', { name: '按规则自动确认', checked: false }).waitFor();
      await page.getByRole('button', { name: '撤销' }).press('Enter');
      await page.getByText(/已撤销/).waitFor();
      await page.getByRole('checkbox', { name: '按规则自动确认', checked: true }).waitFor();
      await goto('/admin/units');
      await page.getByRole('searchbox', { name: '查找单位' }).fill('吨');
      await page.getByText('1 吨 = 1000 公斤').waitFor();
      await goto('/admin/about');
      await page.getByText('SQLite').waitFor();
      await close();
    },
    PATIENCE_MS,
  );
});
