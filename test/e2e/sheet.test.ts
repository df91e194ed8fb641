import { readFile } from 'node:fs/promises';
import { readXlsx, writeXlsx, type CellValue } from 'hucre';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The downloaded template as rows. */
async function rowsOf(download: Download): Promise<CellValue[][]> {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await download.path())));
  return sheets[0]?.rows.map((row) => [...row]) ?? [];
}

async function send(page: Page, rows: CellValue[][]): Promise<void> {
  const bytes = await writeXlsx({ sheets: [{ name: '填报', rows }] });
  const file = { name: '填好的表.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
}

describe('figures by sheet', () => {
  const { server, open } = startJourney();

  it('a template is downloaded, filled, refused for one cell, mended, stored and taken back', async () => {
    const { page, goto, complaints, close } = await open();
    await goto('/admin/sheet?period=2021-Q3&year=2021');
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel 模板（xlsx）' }).click();
    const rows = await rowsOf(await arriving);
    const [head = []] = rows;
    const at = rows.findIndex(([name]) => String(name).includes('技术交易'));
    const figure = head.indexOf('2021年四季度');
    expect([at > 0, figure > 0, rows[at]?.[head.indexOf('2021年三季度')]]).toEqual([true, true, 1157]);
    const bad = rows.map((row, index) => (index === at ? row.with(figure, '很多') : row));
    await send(page, bad);
    await page.getByRole('heading', { name: '预览：填好的表.xlsx' }).waitFor();
    const address = `J${at + 1}`;
    const problem = page
      .getByRole('table', { name: /问题 1 处/ })
      .getByRole('row', { name: new RegExp(address) });
    expect(await problem.textContent()).toMatch(/很多.*不是数值/u);
    expect(await page.getByRole('button', { name: /保存整张表/ }).count()).toBe(0);
    const fourth = async () => {
      const { metrics } = await readScorecard(server(), '?period=2021-Q4');
      return metrics.find(({ name }) => name.includes('技术交易'))?.actual?.value ?? null;
    };
    const before = await fourth();
    await send(
      page,
      rows.map((row, index) => (index === at ? row.with(figure, '1600亿') : row)),
    );
    await page.getByRole('button', { name: '保存整张表（1 处）' }).press('Enter');
    await page.getByText('已保存：保存了数值 1 个').waitFor();
    expect(await fourth()).toBe(1600);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(/已撤销/).waitFor();
    expect(await fourth()).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('stores the good rows alone and says which were left, in English', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/admin/sheet?lang=en&year=2021');
    const head = ['Metric', 'Unit', '2021 Q4'];
    await send(page, [head, ['示范茶园', '个', 12], ['示范牧场', '个', 'a dozen']]);
    await page.getByRole('button', { name: 'Store only the good row, leave 1 out' }).click();
    await page.getByText('Saved: 1 new metric, 1 figure').waitFor();
    await page.getByRole('heading', { name: 'Not stored: rows 3' }).waitFor();
    expect(await page.getByRole('row', { name: /C3/ }).textContent()).toMatch(/a dozen.*Not a number/u);
    const { metrics } = await readScorecard(server(), '?period=2021-Q4');
    expect(
      metrics.filter(({ name }) => name.startsWith('示范')).map(({ name, actual }) => [name, actual?.value]),
    ).toEqual([['示范茶园', 12]]);
    await close();
  });

  it('a CSV file in the wrong encoding is read again in the right one', async () => {
    const { page, goto, close } = await open();
    await goto('/admin/sheet?year=2021');
    // Metric,Unit,2021 Q4 / 示範茶園,個,5
    const hex = '4d65747269632c556e69742c323032312051340aa5dcbd64aff9b6e92cadd32c350a';
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(hex, 'hex') };
    await page.locator('input[type=file]').setInputFiles(file);
    const encoding = page.getByRole('combobox', { name: '编码' });
    await encoding.waitFor();
    expect(await encoding.inputValue()).toBe('gb18030');
    expect(await page.getByText('示範茶園').count()).toBe(0);
    await encoding.selectOption('big5');
    await page.getByRole('row', { name: /A2 示範茶園 新建指标/ }).waitFor();
    await close();
  });
});
