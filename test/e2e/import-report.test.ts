import { describe, expect, it } from 'vitest';
import { madeUpReport } from './files/made-up-report.ts';
import type { Imported } from '../../web/api/reports.ts';
import { countRows } from './harness/count-rows.ts';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';
import { importByApi, textFile, upload } from './harness/upload.ts';

describe('import of a report', () => {
  const { server, open } = startJourney();

  it('reads an uploaded file and shows its numbers on the board of its quarter', async () => {
    const { page, goto, close, complaints } = await open();
    await goto('/reports');
    await upload(page, textFile('青泽三季度.txt', madeUpReport('青泽市园林局', 2023)));
    await page.getByText('读出 3 个目标，0 项待核').waitFor();
    await page.getByRole('link', { name: /查看 2023年三季度/ }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: '另有 1 项未报数值' }).waitFor();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    const cells = async (name: string) => (await row(name).innerText()).replace(/\s+/g, ' ');
    expect(await cells('新建口袋公园')).toMatch(/46 ?个 40个 115\.0%/);
    expect(await cells('更新行道树')).toMatch(/7200 ?株 12000株 60\.0%/);
    expect(await page.getByText('新增林荫道').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives the same numbers through the API', async () => {
    const answer = await importByApi(server(), textFile('云岭.txt', madeUpReport('云岭市园林局', 2022)));
    expect(answer.status).toBe(201);
    const imported = (await answer.json()) as Imported;
    expect(imported.report).toMatchObject({ org: '云岭市园林局', period: '2022-Q3' });
    const query = `?period=2022-Q3&org=${imported.report.organisationId}`;
    const { organisation, metrics } = await readScorecard(server(), query);
    expect(organisation).toMatchObject({ name: '云岭市园林局', isSample: false });
    expect(
      metrics.map(({ target, actual, attainment }) => [target?.value, actual?.value ?? null, attainment]),
    ).toEqual(
      expect.arrayContaining([
        [40, 46, 115],
        [12000, 7200, 60],
        [15, null, null],
      ]),
    );
  });

  it('says that the same file is there already and changes no row', async () => {
    const text = madeUpReport('柳溪市园林局', 2024);
    await importByApi(server(), textFile('柳溪.txt', text));
    const before = countRows(server());
    const { page, goto, close } = await open();
    await goto('/reports');
    await upload(page, textFile('另存.txt', text));
    await page.getByText('这份文件已经导入过，没有改动任何数据').waitFor();
    expect(countRows(server())).toEqual(before);
    expect(before['edition'] ?? before['report'] ?? 0).toBeGreaterThanOrEqual(5);
    await close();
  });

  it('takes a report back and puts it in force again', async () => {
    await importByApi(server(), textFile('长桥.txt', madeUpReport('长桥市园林局', 2025)));
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/reports');
    const row = page.getByRole('row').filter({ hasText: '长桥市园林局2025年度重点工作三季度完成情况' });
    await row.getByRole('button', { name: /Withdraw/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Withdraw/ })
      .click();
    await page.getByText(/^Withdrawn: /).waitFor();
    const statusOf = async () =>
      (await readReports(server())).find(({ org }) => org === '长桥市园林局')?.status;
    expect(await statusOf()).toBe('withdrawn');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Restored: /).waitFor();
    expect(await statusOf()).toBe('ready');
    await close();
  });
});
