import { parseCsv, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { provenanceSheet } from '../../server/export/provenance-sheet.ts';
import type { ExportSheet } from '../../server/export/sheet.ts';
import { writeCsvFile } from '../../server/export/write-csv.ts';
import { writeXlsxFile } from '../../server/export/write-xlsx.ts';
import { spanOf } from '../../server/domain/provenance.ts';
import { detailOf } from '../web/charts/detail-fixture.ts';

const DANGEROUS = ['=1+1', '+1', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'];
const SHEET: ExportSheet = {
  name: '表',
  columns: [
    { header: '甲', width: 10, format: null },
    { header: '乙', width: 10, format: 'number' },
  ],
  rows: [...DANGEROUS.map((text, index) => [text, -index - 0.5] as const), ['一,二"三\n四', null]],
};

describe('cells that look like formulas', () => {
  it('are text in a CSV file, and numbers below zero stay numbers', () => {
    const text = new TextDecoder().decode(writeCsvFile(SHEET));
    for (const row of parseCsv(text).slice(1)) expect(row[0]).not.toMatch(/^[=+\-@\t\r]/);
    expect(text).toContain(',-0.5\r\n');
    expect(parseCsv(text, { unescapeFormulae: true }).slice(1)).toEqual(
      SHEET.rows.map(([name, value]) => [name, value === null ? '' : String(value)]),
    );
  });

  it('are text in a workbook', async () => {
    const bytes = await writeXlsxFile({
      sheets: [SHEET],
      title: '',
      subject: '',
      chart: null,
      made: new Date(0),
    });
    const { sheets } = await readXlsx(bytes);
    const rows = sheets[0]?.rows ?? [];
    expect(rows.slice(1).map(([name]) => name)).toEqual(SHEET.rows.map(([name]) => name));
    expect(JSON.stringify(sheets)).not.toContain('"formula"');
    expect(rows[1]?.[1]).toBe(-0.5);
  });
});

describe('a quoted sentence', () => {
  it('goes out without telephone numbers', () => {
    const text = '技改项目7个，联系电话13912345678。';
    const { metric } = detailOf({ values: [1, 2, 7, null] });
    const spans = [spanOf(text, 4, 5, 'number'), spanOf(text, 0, text.length, 'sentence')];
    const actual = metric.actual === null ? null : { ...metric.actual, spans };
    const sheet = provenanceSheet(
      [
        {
          metric: { ...metric, actual },
          kind: 'actual',
          source: { title: '报告', indexNo: null, fileName: 'a.txt', textHash: '0' },
          by: 'rule',
          at: new Date(0),
        },
      ],
      'zh',
    );
    expect(sheet.rows[0]).toContain('技改项目7个，联系电话139*****678。');
    expect(sheet.rows[0]?.slice(6, 8)).toEqual([4, 5]);
  });
});
