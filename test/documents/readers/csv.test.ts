import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/documents/readers/csv.ts';
import { onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

describe('readCsv', () => {
  it('keeps the text, takes quotes off cells, captions and notes out of the table', () => {
    const text = '某局2023年二季度完成情况,,\n序号,任务,目标\n1,建园,"1,200所"\n2,修路,\n注:截至6月30日,,\n';
    const document = readCsv(text);
    expect(document.text).toBe(text);
    expect(showBlocks(document)).toEqual([
      '# 某局2023年二季度完成情况',
      [
        ['序号', '任务', '目标'],
        ['1', '建园', '1,200所'],
        ['2', '修路', ''],
      ],
      '注:截至6月30日',
    ]);
  });

  it('reads quoted line ends and doubled quotes, and takes any other quote for a character', () => {
    const document = readCsv('a,"x\ny",b\nc,"say ""so""" ,d\ne,"open,f\n"十四五"规划,3,"8"寸\n');
    expect(tableTexts(document.text, onlyTable(document))).toEqual([
      ['a', 'x\ny', 'b'],
      ['c', 'say ""so""', 'd'],
      ['e', '"open', 'f'],
      ['"十四五"规划', '3', '"8"寸'],
    ]);
  });

  it.each([
    ['tabs', 'a\tb\tc\n1\t2,5\t3'],
    ['semicolons', 'a;b;c\n1;2,5;3'],
    ['full-width semicolons', 'a；b；c\n1；2,5；3'],
  ])('guesses %s', (_, text) => {
    const document = readCsv(text);
    expect(tableTexts(text, onlyTable(document))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2,5', '3'],
    ]);
  });

  it('reads one cell as a paragraph and 50,000 rows as one table', () => {
    expect(showBlocks(readCsv('新增3家'))).toEqual(['新增3家']);
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index},任务${index},${index * 2}`).join(
      '\n',
    );
    const table = onlyTable(readCsv(rows));
    expect([table.rowCount, table.columnCount]).toEqual([50_000, 3]);
    const last = table.cells.at(-1);
    expect(rows.slice(last?.start, last?.end)).toBe('99998');
  });
});
