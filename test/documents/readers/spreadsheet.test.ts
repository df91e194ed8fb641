import { readFileSync } from 'node:fs';
import type { Cell as SheetCell } from 'hucre';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { documentOf, onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

async function read(sheets: Sheets) {
  return documentOf(await readDocument(await writeXlsx({ sheets }), 'a.bin'));
}

describe('readSpreadsheet', () => {
  it('reads the visible sheets with their names, captions and notes, and notes the hidden one', async () => {
    const document = await read([
      {
        name: '指标',
        rows: [
          ['某局2023年三季度指标完成情况', null, null],
          ['序号', '任务', '目标'],
          [1, '建园', '3所'],
          [],
          ['注:截至9月底', null, null],
        ],
      },
      { name: '底稿', hidden: true, rows: [['去年', '88']] },
    ]);
    expect(document.format).toBe('xlsx');
    expect(showBlocks(document)).toEqual([
      '## 指标',
      '# 某局2023年三季度指标完成情况',
      [
        ['序号', '任务', '目标'],
        ['1', '建园', '3所'],
      ],
      '注:截至9月底',
    ]);
    expect(document.notes).toEqual([{ code: 'hidden_sheet', params: { name: '底稿' } }]);
  });

  it('shows numbers as people read them', async () => {
    const percent = { value: 0.958, style: { numFmt: '0%' } };
    const cells = new Map<string, Partial<SheetCell>>([
      ['1,0', percent],
      ['1,1', { value: 0.9, style: { numFmt: '0.0%' } }],
      ['1,2', { value: 1157, style: { numFmt: '#,##0' } }],
      ['1,3', { value: 48.56, style: { numFmt: '0' } }],
      ['1,4', { value: 0.1 + 0.2 }],
      ['1,5', { value: new Date(Date.UTC(2023, 8, 30)), style: { numFmt: 'yyyy-mm-dd' } }],
      ['1,6', { value: 0.7303571, formula: 'A1/B1', formulaResult: 0.7303571, style: { numFmt: '0.0%' } }],
    ]);
    const document = await read([{ name: 's', rows: [['a', 'b', 'c', 'd', 'e', 'f', 'g'], []], cells }]);
    expect(tableTexts(document.text, onlyTable(document))[1]).toEqual([
      '95.8%',
      '90.0%',
      '1,157',
      '48.56',
      '0.3',
      '2023-09-30',
      '73.0%',
    ]);
  });

  it('keeps merged cells, over blank rows too', async () => {
    const document = await read([
      {
        name: 's',
        rows: [['序号', '指标', '值'], [1, '甲', 5], [], [null, '乙', 6], [2, '丙', 7]],
        merges: [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }],
      },
    ]);
    const table = onlyTable(document);
    expect(tableTexts(document.text, table)).toEqual([
      ['序号', '指标', '值'],
      ['1', '甲', '5'],
      [],
      ['乙', '6'],
      ['2', '丙', '7'],
    ]);
    expect(table.cells.find((cell) => cell.row === 1 && cell.col === 0)).toMatchObject({
      rowSpan: 3,
      colSpan: 1,
    });
    expect(table.cells.find((cell) => cell.row === 3)).toMatchObject({ col: 1 });
  });

  it('reads an OpenDocument sheet alike', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: '表',
          rows: [
            ['任务', '目标'],
            ['建园', 3],
          ],
        },
      ],
    });
    const document = documentOf(await readDocument(bytes, 'a.xlsx'));
    expect(document.format).toBe('ods');
    expect(showBlocks(document)).toEqual([
      '## 表',
      [
        ['任务', '目标'],
        ['建园', '3'],
      ],
    ]);
  });

  it.each(['xlsx', 'xls', 'ods'])(
    'of %s shows formats, computed values and dates, and no hidden sheet',
    async (format) => {
      const bytes = readFileSync(`test/documents/readers/files/formats.${format}`);
      const document = documentOf(await readDocument(bytes, 'a.bin'));
      expect(document.format).toBe(format);
      expect(showBlocks(document)).toEqual([
        '## 指标',
        '# 某市2024年三季度指标完成情况',
        [
          ['指标', '单位', '百分比', '公式', '日期', '千分', '文本数', '年月', '带单位'],
          ['甲', '%', '80%', '73.0%', '2024-09-30', '1,234.50', '12.50', '2024-09-01', '3.5亿元'],
        ],
        '## 第二张',
        [
          ['任务', '目标'],
          ['建园', '3'],
        ],
      ]);
      expect(document.notes).toEqual([{ code: 'hidden_sheet', params: { name: '底稿' } }]);
    },
  );

  it('says empty for a workbook without a filled cell', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 's', rows: [] }] });
    expect(await readDocument(bytes, 'a.xlsx')).toEqual({ ok: false, code: 'empty_file', params: {} });
  });
});
