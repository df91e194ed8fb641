import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/documents/readers/text.ts';
import { onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

function blocks(text: string, format: 'txt' | 'md' = 'txt') {
  return showBlocks(readText(text, format));
}

describe('pipe tables', () => {
  it('reads rows with a pipe at the end, blanks in headers kept, the empty last cell found', () => {
    const document = readText('序 号 | 任务 | 问题 |\n1 | 建园3所 | |\n2 | 修路 | 征地慢 |', 'txt');
    const table = onlyTable(document);
    expect(tableTexts(document.text, table)).toEqual([
      ['序 号', '任务', '问题'],
      ['1', '建园3所', ''],
      ['2', '修路', '征地慢'],
    ]);
    expect([table.rowCount, table.columnCount, table.start, table.end]).toEqual([
      3,
      3,
      0,
      document.text.length - 2,
    ]);
    expect(table.cells[4]).toEqual({
      row: 1,
      col: 1,
      rowSpan: 1,
      colSpan: 1,
      start: 20,
      end: 24,
      isHeader: false,
    });
  });

  it('takes pipes at both ends as borders when every line has them', () => {
    expect(blocks('| a | b |\n| 1 | 2 |')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
  });

  it('takes a leading pipe that only some lines have for an empty first cell', () => {
    expect(blocks('板块 | 序号 | 任务\n创新 | 1 | 建园\n | 2 | 修路')).toEqual([
      [
        ['板块', '序号', '任务'],
        ['创新', '1', '建园'],
        ['', '2', '修路'],
      ],
    ]);
  });

  it('knows the header over a Markdown rule and leaves the rule out', () => {
    const document = readText('| 任务 | 目标 |\n|:---|---:|\n| 建园 | 3所 |', 'md');
    const table = onlyTable(document);
    expect(tableTexts(document.text, table)).toEqual([
      ['任务', '目标'],
      ['建园', '3所'],
    ]);
    expect(table.cells.map((cell) => cell.isHeader)).toEqual([true, true, false, false]);
  });

  it('begins another table where the rows become much wider', () => {
    expect(blocks('索引号: | 001/2023 |\n1 | 任务 | 目标 | 完成 | 单位 |')).toEqual([
      [['索引号:', '001/2023']],
      [['1', '任务', '目标', '完成', '单位']],
    ]);
  });

  it('ends at a line without a pipe', () => {
    expect(
      blocks(
        '发文日期: | 2023-04-01 |\n公开方式: | 主动 |\n某某局2023年一季度完成情况\n序号 | 任务 | 完成情况 |',
      ),
    ).toEqual([
      [
        ['发文日期:', '2023-04-01'],
        ['公开方式:', '主动'],
      ],
      '# 某某局2023年一季度完成情况',
      [['序号', '任务', '完成情况']],
    ]);
  });

  it('puts a row together whose last cell stands on a line of its own', () => {
    expect(
      blocks('序号 | 任务 | 目标 | 单位 |\n1 | 建园 | 3所 |\n教育局\n2 | 修路 | 5公里 |\n交通局'),
    ).toEqual([
      [
        ['序号', '任务', '目标', '单位'],
        ['1', '建园', '3所', '教育局'],
        ['2', '修路', '5公里', '交通局'],
      ],
    ]);
  });

  it('joins a cell that was broken over lines, inside and at the end of a row', () => {
    expect(
      blocks(
        '序号 | 任务 | 完成 | 单位\n1 | 建园 | 开工2所\n建成1所 | 教育局\n2 | 修路 | 3公里 | 交通局\n公路处\n3 | 种树 | 9棵 | 林业局',
      ),
    ).toEqual([
      [
        ['序号', '任务', '完成', '单位'],
        ['1', '建园', '开工2所\n建成1所', '教育局'],
        ['2', '修路', '3公里', '交通局\n公路处'],
        ['3', '种树', '9棵', '林业局'],
      ],
    ]);
  });

  it('keeps short rows of merged cells apart', () => {
    const table =
      '1 | 培育 | 登记2户 | 登记3户 | 注册科\n办理时间1天 | — | 平均0.9天\n满意率9成 | — | 满意率95%\n2 | 监管 | 抽检4批 | 抽检4批 | 食品科';
    expect(blocks(table)[0]).toHaveLength(4);
  });

  it('leaves prose with a stray pipe as prose', () => {
    expect(blocks('联系电话:0571-5550101 | 网站标识码:33')).toEqual([
      '联系电话:0571-5550101 | 网站标识码:33',
    ]);
  });

  it('reads 300 columns and a single cell', () => {
    const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join(' | ');
    const table = onlyTable(readText(`${wide}\n${wide}`, 'txt'));
    expect([table.columnCount, table.cells.length]).toEqual([300, 600]);
    expect(blocks('新增3家')).toEqual(['新增3家']);
  });

  it('counts offsets in UTF-16 units, behind astral characters and full-width ones', () => {
    const document = readText('𠮷 | 任务 | 目标\n１ | 建𠮷园 | ３所', 'txt');
    expect(tableTexts(document.text, onlyTable(document))).toEqual([
      ['𠮷', '任务', '目标'],
      ['１', '建𠮷园', '３所'],
    ]);
  });
});

describe('tab tables', () => {
  it('reads rows, with an empty first and an empty inner cell', () => {
    expect(blocks('序号\t任务\t目标\n1\t建园\t3所\n\t修路\t\n2\t\t5公里')).toEqual([
      [
        ['序号', '任务', '目标'],
        ['1', '建园', '3所'],
        ['', '修路'],
        ['2', '', '5公里'],
      ],
    ]);
  });

  it('leaves a single line with a tab as prose', () => {
    expect(blocks('a\tb')).toEqual(['a\tb']);
  });
});

describe('headings and paragraphs', () => {
  it.each([
    ['岚溪县2022年上半年重点工作完成情况报告', '# 岚溪县2022年上半年重点工作完成情况报告'],
    ['某局三季度进展情况(公示)', '# 某局三季度进展情况(公示)'],
    ['一、抓好项目建设', '## 一、抓好项目建设'],
    ['第二章 任务分工', '## 第二章 任务分工'],
    ['（三）扩大开放', '### （三）扩大开放'],
    ['4.建设粮仓', '#### 4.建设粮仓'],
    ['一、全年新增3家。已完成。', '一、全年新增3家。已完成。'],
    ['4.建设粮仓,新增仓容', '4.建设粮仓,新增仓容'],
    ['4.5万亩', '4.5万亩'],
    ['完成情况：', '完成情况：'],
    ['上半年各项工作进展情况如下。', '上半年各项工作进展情况如下。'],
  ])('%s', (line, shown) => {
    expect(blocks(line)).toEqual([shown]);
  });

  it('looks for a title near the top only', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `第${index}句。`);
    expect(blocks([...lines, '某局2023年工作完成情况'].join('\n')).at(-1)).toBe('某局2023年工作完成情况');
  });

  it('makes one paragraph of each text line, and of Markdown lines up to a blank one', () => {
    expect(blocks('甲。\n\n  乙。\n丙。')).toEqual(['甲。', '乙。', '丙。']);
    expect(blocks('# Plan\n\nOne\ntwo\n\n- three\n- four', 'md')).toEqual([
      '# Plan',
      'One\ntwo',
      '- three',
      '- four',
    ]);
  });
});
