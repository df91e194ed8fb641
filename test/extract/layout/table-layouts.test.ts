import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/documents/readers/csv.ts';
import { showDocument, showSections } from './show-layout.ts';

describe('tables of tasks', () => {
  it('with target inside the task, leader and department, and a state of completion', () => {
    const text = `青澜市林业局2023年二季度重点工作落实情况
序号 | 主要任务 | 牵头领导 | 责任科室 | 落实情况 | 完成状态
1 | 全年完成造林1.5万亩 | 王强 | 造林科 | 截至6月底完成造林9800亩 | 正常推进`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '全年完成造林1.5万亩',
        owners: ['造林科'],
        fields: ['other: 王强', 'progress: 截至6月底完成造林9800亩', 'other: 正常推进'],
      },
    ]);
  });

  it('of three columns, a row without progress included', () => {
    const text = `序号 | 工作任务 | 二季度完成情况
1 | 新增托位600个 | 新增托位310个
2 | 建设社区食堂12家 |`;
    expect(showSections(text)).toEqual([
      { no: '1', title: '新增托位600个', owners: [], fields: ['progress: 新增托位310个'] },
      { no: '2', title: '建设社区食堂12家', owners: [], fields: [] },
    ]);
  });

  it('with a class column, two progress columns and telephones', () => {
    const text = `2022年民生实事1-9月进展
类别 | 事项名称 | 年度任务目标 | 责任单位 | 分管领导 | 1-9月份完成情况 | 取得成效 | 监督电话
教育 | 新建幼儿园 | 新建幼儿园6所 | 区教育局、区财政局 | 赵某 | 建成4所 | 新增学位1080个 | 0571-5550101`;
    expect(showSections(text)).toEqual([
      {
        no: null,
        title: '新建幼儿园',
        owners: ['区教育局', '区财政局'],
        fields: [
          'other: 教育',
          'target [2022-01-01/P12M]: 新建幼儿园6所',
          'other: 赵某',
          'progress [2022-01-01/P9M]: 建成4所',
          'progress: 新增学位1080个',
          'other: 0571-5550101',
        ],
      },
    ]);
  });

  it('with a quarter goal, and problems and next steps inside the progress cell', () => {
    const text = `2023年一季度重点工作进展
序号 | 工作任务 | 责任单位 | 一季度目标 | 进展情况、存在问题及下一步打算 | 目标完成情况
1 | 招商引资。全年招商引资80亿元 | 招商局 | 20亿元 | 已签约23亿元。存在问题：落地偏慢。下一步：二季度签约25亿元。 | 超额完成`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '招商引资',
        owners: ['招商局'],
        fields: [
          'target [2023-01-01/P3M]: 20亿元',
          'progress: 已签约23亿元。',
          'problems: 落地偏慢。',
          'next: 二季度签约25亿元。',
          'progress: 超额完成',
        ],
      },
    ]);
  });

  it('of plan, actual and rate in one month', () => {
    const text = `2023年8月项目进度表
项目内容 | 8月计划进度 | 实际进度 | 完成率
污水管网改造 | 12公里 | 9公里 | 75%`;
    expect(showSections(text)[0]?.fields).toEqual([
      'target [2023-01-01/P8M]: 12公里',
      'progress: 9公里',
      'rate: 75%',
    ]);
  });

  it('of several as-of columns: the one of the period is progress, earlier ones are prior', () => {
    const row = '养老 | 新建日间照料中心10个 | 民政局 | 建成3个 | 建成6个 | 建成10个';
    const header = '项目 | 内容 | 牵头单位 | 进展(7月) | 进展(10月) | 进展(12月)';
    expect(showSections(`2022年四季度重点工作进展\n${header}\n${row}`)[0]?.fields).toEqual([
      'target: 新建日间照料中心10个',
      'prior [2022-01-01/P7M]: 建成3个',
      'prior [2022-01-01/P10M]: 建成6个',
      'progress [2022-01-01/P12M]: 建成10个',
    ]);
  });

  it('never takes a forecast, last year or one month for the progress', () => {
    const text = `2023年前三季度指标完成情况
指标 | 单位 | 年度目标 | 1-9月累计 | 其中:9月 | 上年同期 | 全年预计完成 | 2022年
税收 | 亿元 | 75 | 58.9 | 6.05 | 54.4 | 76 | 71.2`;
    expect(showSections(text)[0]?.fields).toEqual([
      'indicator: 税收',
      'unit: 亿元',
      'target (亿元) [2023-01-01/P12M]: 75',
      'progress (亿元) [2023-01-01/P9M]: 58.9',
      'other [2023-09-01/P1M]: 6.05',
      'prior (亿元): 54.4',
      'forecast (亿元) [2023-01-01/P12M]: 76',
      'prior (亿元) [2022-01-01/P12M]: 71.2',
    ]);
  });

  it('with the number and the unit inside the name', () => {
    const text = `2023年前三季度民生实事进展
项目名称 | 完成情况 | 占全年计划
1.新建公园绿地（公顷） | 24.5 | 81.7%`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '新建公园绿地',
        owners: [],
        fields: ['progress (公顷): 24.5', 'rate [2023-01-01/P12M]: 81.7%'],
      },
    ]);
  });

  it('with groups left of the row numbers, starred numbers and a rate in percent', () => {
    const text = `工程名称 | 序号 | 项目内容 | 目标任务 | 责任单位 | 进度 | 完成目标(%) | 备注
就业工程 | 1 | 城镇新增就业（人） | 8000 | 人社局 | 6650 | 83.1 |
 | 2* | 困难人员就业（人） | 600 | 人社局 | 588 | 98 | 提前完成
合计 | | | 8600 | | 7238 | 84 |`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '城镇新增就业',
        owners: ['人社局'],
        fields: ['other: 就业工程', 'target (人): 8000', 'progress (人): 6650', 'rate: 83.1'],
      },
      {
        no: '2',
        title: '困难人员就业',
        owners: ['人社局'],
        fields: ['target (人): 600', 'progress (人): 588', 'rate: 98', 'remark: 提前完成'],
      },
    ]);
  });

  it('of regions down and indicators across, in two header levels', () => {
    const csv = `2023年1-6月各县区指标完成情况,,,,,,
县区,造林面积(亩),,,新增市场主体(户),,
,目标任务,进度,完成比例,目标任务,进度,完成比例
东山县,5000,3100,62%,900,512,56.9%
合计,5000,3100,62%,900,512,56.9%`;
    expect(showDocument(readCsv(csv))).toEqual([
      {
        no: null,
        title: '东山县',
        owners: [],
        fields: ['indicator: 造林面积(亩)', 'target (亩): 5000', 'progress (亩): 3100', 'rate: 62%'],
      },
      {
        no: null,
        title: '东山县',
        owners: [],
        fields: ['indicator: 新增市场主体(户)', 'target (户): 900', 'progress (户): 512', 'rate: 56.9%'],
      },
    ]);
  });

  it('with the roles downwards and the things across', () => {
    const text = `指标 | 城东 | 城西
年度目标 | 300家 | 500家
完成情况 | 210家 | 480家
完成率 | 70% | 96%`;
    expect(showSections(text)).toEqual([
      {
        no: null,
        title: '城东',
        owners: [],
        fields: ['indicator: 城东', 'target: 300家', 'progress: 210家', 'rate: 70%'],
      },
      {
        no: null,
        title: '城西',
        owners: [],
        fields: ['indicator: 城西', 'target: 500家', 'progress: 480家', 'rate: 96%'],
      },
    ]);
  });

  it('of forms stacked on each other', () => {
    const text = `2023年上半年督查台账
项目名称 | 城西水厂扩建
我市任务 | 新增供水能力5万吨
进展情况 | 主体完成，安装设备12套
责任单位 | 水务局
是否滞后 | 否
项目名称 | 智慧停车
我市任务 | 接入车位2万个
进展情况 | 已接入车位1.3万个
责任单位 | 城管局
是否滞后 | 是`;
    expect(showSections(text)).toEqual([
      {
        no: null,
        title: '城西水厂扩建',
        owners: ['水务局'],
        fields: ['target: 新增供水能力5万吨', 'progress: 主体完成，安装设备12套', 'other: 否'],
      },
      {
        no: null,
        title: '智慧停车',
        owners: ['城管局'],
        fields: ['target: 接入车位2万个', 'progress: 已接入车位1.3万个', 'other: 是'],
      },
    ]);
  });

  it('of a self-assessment with scores', () => {
    const text = `2022年度绩效自评表
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 举办培训班 | ≥50个 | 53个 | 10 | 10 |
 | 成本指标 | 培训费用 | ≤90万元 | 87.6万元 | 10 | 9.5 | 场地涨价
总分 | | | | | 20 | 19.5 |`;
    expect(
      showSections(text).map(({ title, fields }) => [
        title,
        ...fields.filter((field) => !field.startsWith('other')),
      ]),
    ).toEqual([
      ['举办培训班', 'indicator: 举办培训班', 'target [2022-01-01/P12M]: ≥50个', 'progress: 53个'],
      [
        '培训费用',
        'indicator: 培训费用',
        'target [2022-01-01/P12M]: ≤90万元',
        'progress: 87.6万元',
        'problems: 场地涨价',
      ],
    ]);
  });

  it('of quarters side by side, unit in its own column', () => {
    const text = `2021年前三季度主要指标
指标 | 单位 | 年度目标 | 一季度 | 二季度 | 三季度 | 完成率
港口吞吐量 | 万吨 | 5200 | 1240 | 1310 | 1405 | 76.1%`;
    expect(showSections(text)[0]?.fields.slice(2)).toEqual([
      'target (万吨) [2021-01-01/P12M]: 5200',
      'prior (万吨) [2021-01-01/P3M]: 1240',
      'prior (万吨) [2021-04-01/P3M]: 1310',
      'progress (万吨) [2021-07-01/P3M]: 1405',
      'rate: 76.1%',
    ]);
  });

  it('of an English council, value before target', () => {
    const text = `# Harwick Council performance report Q3 2023

| Indicator | Value | Target | Status | Short trend |
|---|---|---|---|---|
| Average relet time (days) | 27.5 | 25 | Red | Down |`;
    expect(showSections(text, 'md')).toEqual([
      {
        no: null,
        title: 'Average relet time',
        owners: [],
        fields: [
          'indicator: Average relet time (days)',
          'progress (days): 27.5',
          'target (days): 25',
          'other: Red',
          'other: Down',
        ],
      },
    ]);
  });
});
