import { describe, expect, it } from 'vitest';
import { showSections } from './show-layout.ts';

type Row = readonly [what: string, text: string, fields: readonly string[], owners?: readonly string[]];

/** What the cells say where the header leaves it open; the fields of the first row. */
const ROWS: readonly Row[] = [
  [
    '单位 over departments',
    '序号 | 任务 | 单位 | 目标 | 完成情况\n1 | 建园 | 市教育局 | 3所 | 2所\n2 | 修路 | 市交通局 | 5公里 | 4公里',
    ['target: 3所', 'progress: 2所'],
    ['市教育局'],
  ],
  [
    '单位 over nothing',
    '序号 | 任务 | 单位 | 目标 | 完成情况\n1 | 建园 | | 3所 | 2所',
    ['target: 3所', 'progress: 2所'],
  ],
  [
    'a unit that nobody lists',
    '序号 | 指标 | 计量单位 | 目标 | 完成情况\n1 | 建园 | 幢楼 | 3 | 2',
    ['indicator: 建园', 'unit: 幢楼', 'target (幢楼): 3', 'progress (幢楼): 2'],
  ],
  [
    'a remark in the column of units',
    '序号 | 指标 | 计量单位 | 目标 | 完成情况\n1 | 建园 | 所（含在建和筹建的各类项目） | 3 | 2',
    ['indicator: 建园', 'unit: 所（含在建和筹建的各类项目）', 'target: 3', 'progress: 2'],
  ],
  [
    'a header that nobody knows over nothing',
    '序号 | 任务 | 甲栏 | 目标 | 完成情况\n1 | 建园 | | 3所 | 2所',
    ['target: 3所', 'progress: 2所'],
  ],
  [
    'no header at all over a word',
    '序号 | 任务 | | 目标 | 完成情况\n1 | 建园 | 甲 | 3所 | 2所',
    ['other: 甲', 'target: 3所', 'progress: 2所'],
  ],
  [
    'unknown headers over numbers, rates and departments',
    '编码 | 任务 | 目标 | 完成情况 | 比重 | 主体\n1 | 建园 | 3所 | 2所 | 66.7% | 教育局\n2 | 修路 | 5公里 | 4公里 | 80% | 交通局',
    ['target: 3所', 'progress: 2所', 'rate: 66.7%'],
    ['教育局'],
  ],
  [
    'deadlines that say what is due, where nothing else promises',
    '序号 | 事项 | 时限要求 | 进展\n1 | 港口平台 | 四季度启动招标 | 尚未启动\n2 | 宣讲 | 全年宣讲60场 | 宣讲41场',
    ['target: 四季度启动招标', 'progress: 尚未启动'],
  ],
  [
    'deadlines that are only dates',
    '序号 | 事项 | 完成时限 | 进展\n1 | 港口平台 | 12月底前完成 | 尚未启动\n2 | 宣讲 | 2022年9月 | 宣讲41场',
    ['other: 12月底前完成', 'progress: 尚未启动'],
  ],
  [
    'deadlines beside a column of goals',
    '序号 | 事项 | 目标 | 时限要求 | 进展\n1 | 港口平台 | 建成平台 | 四季度启动招标 | 尚未启动',
    ['target: 建成平台', 'other: 四季度启动招标', 'progress: 尚未启动'],
  ],
  [
    'a full row whose rates carry no sign',
    '序号 | 指标名称 | 计量单位 | 年度计划 | 累计 | 上年同期 | 同比增长(%) | 完成计划(%) | 备注\n1 | 登记合格率 | % | 1.5 | 1.42 | 1.46 |  | 94.7',
    [
      'indicator: 登记合格率',
      'unit: %',
      'target (%): 1.5',
      'progress (%): 1.42',
      'prior (%): 1.46',
      'rate: 94.7',
    ],
  ],
  [
    'a unit of several English words',
    'Indicator | Unit | Target | Actual\nBus journeys | million journeys | 3.6 | 1.77',
    [
      'indicator: Bus journeys',
      'unit: million journeys',
      'target (million journeys): 3.6',
      'progress (million journeys): 1.77',
    ],
  ],
  [
    'a second task column that names what is counted',
    '序号 | 重点任务 | 具体事项 | 年度目标 | 完成情况\n1 | 绿化提升 | 口袋公园 | 3个 | 2个',
    ['indicator: 口袋公园', 'target: 3个', 'progress: 2个'],
  ],
  [
    'a second task column that tells what is done',
    '序号 | 重点任务 | 工作内容 | 年度目标 | 完成情况\n1 | 绿化提升 | 结合老旧小区改造在城区见缝插针建设一批口袋公园，补齐城区绿化短板 | 3个 | 2个',
    [
      'measures: 结合老旧小区改造在城区见缝插针建设一批口袋公园，补齐城区绿化短板',
      'target: 3个',
      'progress: 2个',
    ],
  ],
  [
    'a second task column with figures',
    '序号 | 重点任务 | 工作任务 | 年度目标 | 完成情况\n1 | 绿化提升 | 公园30个 | 3个 | 2个',
    ['measures: 公园30个', 'target: 3个', 'progress: 2个'],
  ],
  [
    'a second task column where an indicator has its own',
    '序号 | 重点任务 | 工作任务 | 指标 | 年度目标 | 完成情况\n1 | 绿化提升 | 口袋公园 | 公园数 | 3个 | 2个',
    ['measures: 口袋公园', 'indicator: 公园数', 'target: 3个', 'progress: 2个'],
  ],
  [
    'progress before, in and after the period of the report',
    '2023年二季度重点工作进展\n序号 | 任务 | 目标 | 1-3月进展 | 1-6月进展 | 1-9月进展\n1 | 建园 | 3所 | 1所 | 2所 | 3所',
    [
      'target: 3所',
      'prior [2023-01-01/P3M]: 1所',
      'progress [2023-01-01/P6M]: 2所',
      'forecast [2023-01-01/P9M]: 3所',
    ],
  ],
  [
    'the only progress, although of a later period',
    '2023年二季度重点工作进展\n序号 | 任务 | 目标 | 1-9月进展\n1 | 建园 | 3所 | 1所',
    ['target: 3所', 'progress [2023-01-01/P9M]: 1所'],
  ],
  [
    'progress of the year before',
    '2023年二季度重点工作进展\n序号 | 任务 | 目标 | 2022年1-6月完成情况 | 2023年1-6月完成情况\n1 | 建园 | 3所 | 1所 | 2所',
    ['target: 3所', 'prior [2022-01-01/P6M]: 1所', 'progress [2023-01-01/P6M]: 2所'],
  ],
  [
    'progress of a year without a quarter: the latest counts',
    '2023年重点工作\n序号 | 任务 | 目标 | 1-3月进展 | 1-6月进展\n1 | 建园 | 3所 | 1所 | 2所',
    ['target: 3所', 'prior [2023-01-01/P3M]: 1所', 'progress [2023-01-01/P6M]: 2所'],
  ],
  [
    'the newest date without a figure: the latest filled column counts',
    '2023年重点工作\n序号 | 任务 | 目标 | 进展(3月) | 进展(6月) | 进展(9月)\n1 | 建园 | 3所 | 1所 | 2所 | —',
    ['target: 3所', 'prior [2023-01-01/P3M]: 1所', 'progress [2023-01-01/P6M]: 2所'],
  ],
  [
    'figures that look like row numbers stay in their columns',
    '2022年1-9月指标\n序号 | 指标 | 单位 | 2022年计划 | 1-9月累计 | 其中:9月 | 上年同期 | 同比 | 完成计划(%) | 备注\n12 | 收益率 | % | 1.5 | 1.42 | | 1.46 | | 94.7 |',
    [
      'indicator: 收益率',
      'unit: %',
      'target (%) [2022-01-01/P12M]: 1.5',
      'progress (%) [2022-01-01/P9M]: 1.42',
      'prior (%): 1.46',
      'rate: 94.7',
    ],
  ],
  [
    'the quarter beside the half year that ends with it',
    '2023年二季度重点工作进展\n序号 | 任务 | 目标 | 二季度完成情况 | 1-6月完成情况\n1 | 建园 | 3所 | 1所 | 2所',
    ['target: 3所', 'other [2023-04-01/P3M]: 1所', 'progress [2023-01-01/P6M]: 2所'],
  ],
  [
    'a plan of three quarters beside the progress of two',
    '2023年前两季度重点工作进展\n序号 | 任务 | 目标 | 前两季度进展 | 前三季度计划\n1 | 建园 | 3所 | 1所 | 2所',
    ['target: 3所', 'progress [2023-01-01/P6M]: 1所', 'target [2023-01-01/P9M]: 2所'],
  ],
  [
    'targets without a header of theirs',
    '序号 | 任务 | 甲 | 乙 | 完成情况\n1 | 建园 | 不少于3所 | 张三 | 已建成2所',
    ['target: 不少于3所', 'other: 张三', 'progress: 已建成2所'],
  ],
  [
    'progress without a header of its own',
    '序号 | 任务 | 年度目标 | 乙 | 丙\n1 | 建园 | 不少于3所 | 张三 | 截至6月底已建成2所',
    ['target: 不少于3所', 'other: 张三', 'progress: 截至6月底已建成2所'],
  ],
  [
    'problems in a column of problems and next steps',
    '序号 | 任务 | 完成情况 | 存在问题及下一步打算\n1 | 建园 | 已建成2所 | 部分项目用地紧张。\n2 | 修路 | 完成4公里 | 继续推进项目建设。',
    ['progress: 已建成2所', 'problems: 部分项目用地紧张。'],
  ],
  [
    'next steps in a column of problems and next steps',
    '序号 | 任务 | 完成情况 | 存在问题及下一步打算\n2 | 修路 | 完成4公里 | 继续推进项目建设。',
    ['progress: 完成4公里', 'next: 继续推进项目建设。'],
  ],
  [
    'a figure that is only expected',
    '指标 | 目标 | 1-6月完成 | 预计完成\n税收 | 75 | 58 | 76',
    ['indicator: 税收', 'target: 75', 'progress: 58', 'forecast: 76'],
  ],
  [
    'a row with nothing but its number, which is none',
    '序号 | 任务 | 目标 | 完成情况\n1 | | |\n2 | 修路 | 5公里 | 4公里',
    ['target: 5公里', 'progress: 4公里'],
  ],
];

describe('columns are settled by their cells', () => {
  it.each(ROWS.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [text, fields, owners] }) => {
    const [first] = showSections(text);
    expect(first?.fields).toEqual(fields);
    expect(first?.owners).toEqual(owners ?? []);
  });
});
