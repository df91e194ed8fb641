import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/documents/readers/text.ts';
import { extract } from '../../../server/extract/extract.ts';
import { headerKey, headerReader } from '../../../server/extract/layout/given-roles.ts';
import type { ColumnRoles, FieldRole, TableSummary } from '../../../server/extract/types.ts';

const TITLE = '青禾市农业局2031年度重点工作三季度完成情况';
/** Two columns in words that no lexicon has. */
const STRANGE = `${TITLE}

序号 | 要办的事 | 年内要求 | 办到哪里 | 谁来办
1 | 建设冷库 | 年内新建冷库12座。 | 截至9月底,新建冷库9座。 | 市场科
2 | 推广节水 | 推广节水灌溉5万亩。 | 已推广节水灌溉6万亩。 | 水利科
`;

function roles(given: Readonly<Record<string, FieldRole>>): ColumnRoles {
  return Object.entries(given).map(([header, role]) => [headerKey(header), role]);
}

function read(text: string, given?: ColumnRoles) {
  return extract(readText(text, 'txt'), given === undefined ? {} : { columnRoles: given });
}

const columnsOf = (table: TableSummary | undefined) =>
  table?.columns.map(({ header, role, source }) => `${header}:${role}:${source}`);

describe('columns that a person names', () => {
  it('make a table readable that had no known header', () => {
    const { metrics, tables, tasks } = read(STRANGE, roles({ 年内要求: 'target', 办到哪里: 'progress' }));
    expect(metrics.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [12, 9],
      [5, 6],
    ]);
    expect(tasks.map(({ title, owners }) => [title, owners])).toEqual([
      ['建设冷库', ['市场科']],
      ['推广节水', ['水利科']],
    ]);
    expect(columnsOf(tables[0])).toEqual([
      '序号:number:header',
      '要办的事:task:content',
      '年内要求:target:given',
      '办到哪里:progress:given',
      '谁来办:owner:content',
    ]);
  });

  it('are told of a table that could not be read, with its first rows', () => {
    const { metrics, tables } = read(STRANGE);
    expect(metrics).toEqual([]);
    const [table] = tables;
    expect(table).toMatchObject({ isRead: false, rowCount: 2 });
    expect(columnsOf(table)).toEqual([
      '序号:number:header',
      '要办的事:other:unknown',
      '年内要求:other:unknown',
      '办到哪里:other:unknown',
      '谁来办:other:unknown',
    ]);
    const cells = table?.rows[1]?.map((cell) => (cell === null ? null : STRANGE.slice(cell.start, cell.end)));
    expect(cells).toEqual(['2', '推广节水', '推广节水灌溉5万亩。', '已推广节水灌溉6万亩。', '水利科']);
  });

  it('go before what the header says and what stands below it', () => {
    const text = `${TITLE}

序号 | 重点任务 | 目标任务 | 完成情况 | 责任单位
1 | 建设冷库 | 新建冷库12座。 | 新建冷库9座。 | 市场科
`;
    const { tables } = read(text, roles({ 责任单位: 'remark', 完成情况: 'measures' }));
    expect(columnsOf(tables[0])?.slice(3)).toEqual(['完成情况:measures:given', '责任单位:remark:given']);
  });

  it('may be left out on purpose, and are not taken for the task then', () => {
    const text = `${TITLE}

批次 | 要办的事 | 目标任务 | 完成情况
首批 | 建设冷库 | 新建冷库12座。 | 新建冷库9座。
`;
    expect(columnsOf(read(text).tables[0])?.[0]).toBe('批次:task:content');
    expect(columnsOf(read(text, roles({ 批次: 'other' })).tables[0])?.slice(0, 2)).toEqual([
      '批次:other:given',
      '要办的事:task:content',
    ]);
  });

  it('are matched by their whole header, groups above it included', () => {
    const reading = headerReader(roles({ '冷库 已办': 'progress' }));
    expect(reading('冷库 已办')).toMatchObject({ role: 'progress', isGiven: true });
    expect(reading('冷库 完成情况')).toMatchObject({ role: 'progress', isGiven: false });
    expect(reading('已办')).toBeNull();
  });

  it('are found again however the header is spaced or typed', () => {
    expect(headerKey(' 年内\n 要求（项） ')).toBe(headerKey('年内要求(项)'));
    expect(headerKey('Latest  Position')).toBe('latest position');
  });
});

describe('tables of a report', () => {
  it('leave out forms with the number and date of the document', () => {
    const { tables } = read(`索引号: | 990000001/2031-00012 | 发布机构: | 青禾市农业局 |
发文日期: | 2031-10-16 | 公开方式: | 主动公开 |
${TITLE}
序号 | 重点任务 | 目标任务 | 完成情况
1 | 建设冷库 | 新建冷库12座。 | 新建冷库9座。
`);
    expect(tables.map(({ columns, rowCount, isRead }) => [columns.length, rowCount, isRead])).toEqual([
      [4, 1, true],
    ]);
  });
});
