import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/documents/readers/csv.ts';
import { showDocument, showSections } from './show-layout.ts';

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

  it('with the total investment beside the plan of the year, unit above, in delimited text', () => {
    const csv = `2023年三季度重点项目台账
单位：万元
序号,项目名称,建设内容,总投资,年度计划投资,1-9月完成投资,完成年度计划比例,形象进度,责任单位
1,城东污水处理厂,日处理5万吨,45000,18000,15200,84.4%,设备安装,住建局`;
    expect(showDocument(readCsv(csv))).toEqual([
      {
        no: '1',
        title: '城东污水处理厂',
        owners: ['住建局'],
        fields: [
          'measures: 日处理5万吨',
          'other: 45000',
          'target (万元) [2023-01-01/P12M]: 18000',
          'progress (万元) [2023-01-01/P9M]: 15200',
          'rate [2023-01-01/P12M]: 84.4%',
          'remark: 设备安装',
        ],
      },
    ]);
  });

  it('whose columns are quarters, without a year anywhere', () => {
    const text = `序号|重点任务|目标任务|一季度进展|二季度进展|三季度进展|牵头单位
1|扩大投资|全年100亿元|完成22亿元|累计51亿元|累计78亿元|发改局`;
    expect(showSections(text)[0]?.fields).toEqual([
      'target: 全年100亿元',
      'prior: 完成22亿元',
      'prior: 累计51亿元',
      'progress: 累计78亿元',
    ]);
  });

  it('without a task column: the target names the row', () => {
    const text =
      '2023年三季度落实情况\n序号 | 目标任务 | 三季度落实情况\n1 | 新增学位2000个 | 新增学位1650个';
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '新增学位2000个',
        owners: [],
        fields: ['target: 新增学位2000个', 'progress: 新增学位1650个'],
      },
    ]);
  });

  it('with a remark under the progress header: progress where the figure is missing', () => {
    const text = `序号 | 任务 | 目标 | 1-9月进展 | 1-9月进展
 | | | 完成值 | 说明
1 | 建园 | 3所 | 2所 | 另有1所在建
2 | 办法 | —— | —— | 办法7月印发`;
    expect(showSections(text).map(({ fields }) => fields)).toEqual([
      ['target: 3所', 'progress: 2所', 'remark: 另有1所在建'],
      ['progress: 办法7月印发'],
    ]);
  });
});
