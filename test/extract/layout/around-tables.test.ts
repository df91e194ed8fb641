import { describe, expect, it } from 'vitest';
import { showSections } from './show-layout.ts';

describe('rows that are no tasks, and what stands around a table', () => {
  it('with the unit stated above it', () => {
    const text = `重点项目投资完成情况
单位：万元
序号 | 项目名称 | 年度计划 | 累计完成
1 | 城北水厂 | 8,400 | 6,135`;
    expect(showSections(text)[0]?.fields).toEqual(['target (万元): 8,400', 'progress (万元): 6,135']);
  });

  it('with section rows, a second header inside and a note below', () => {
    const text = `序号 | 工作任务 | 年度目标 | 完成情况
一 | 经济发展 | |
1 | 工业增加值 | 增长8% | 增长8.6%
序号 | 工作任务 | 年度目标 | 完成情况
二 | 民生保障 | |
2 | 养老床位 | 500张 | 320张
注:数据截至6月底 | | |`;
    expect(showSections(text).map(({ no, title }) => [no, title])).toEqual([
      ['1', '工业增加值'],
      ['2', '养老床位'],
    ]);
  });

  it('that goes on without its header, as after a page break', () => {
    const text = `序号 | 工作任务 | 年度目标 | 完成情况
1 | 建园 | 3所 | 2所

2 | 修路 | 5公里 | 4公里
3 | 种树 | 9棵 | 9棵`;
    expect(showSections(text).map(({ no, fields }) => [no, ...fields])).toEqual([
      ['1', 'target: 3所', 'progress: 2所'],
      ['2', 'target: 5公里', 'progress: 4公里'],
      ['3', 'target: 9棵', 'progress: 9棵'],
    ]);
  });

  it('says nothing for tables that hold no tasks', () => {
    expect(
      showSections('索引号: | 001/2023 | 发布机构: | 某局 |\n发文日期: | 2023-04-01 | 公开方式: | 主动 |'),
    ).toEqual([]);
    expect(showSections('姓名 | 电话 | 地址\n张三 | 55501 | 东街\n李四 | 55502 | 西街')).toEqual([]);
  });
});
