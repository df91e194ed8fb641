import { describe, expect, it } from 'vitest';
import { isoInterval } from '../../../server/domain/period.ts';
import { contentFit } from '../../../server/extract/layout/content-fit.ts';
import { headerPeriod } from '../../../server/extract/layout/header-period.ts';
import { headingRole } from '../../../server/extract/layout/heading-role.ts';
import { showSections } from './show-layout.ts';

describe('headerPeriod', () => {
  it.each([
    ['January to June progress', '2023-01-01/P6M'],
    ['September outturn', '2023-01-01/P9M'],
    ['前三季度完成', '2023-01-01/P9M'],
    ['前两季度完成', '2023-01-01/P6M'],
    ['上半年', '2023-01-01/P6M'],
    ['Q3 actual', '2023-07-01/P3M'],
    ['2季度', '2023-04-01/P3M'],
    ['四季度计划', '2023-10-01/P3M'],
    ['其中:9月', '2023-09-01/P1M'],
    ['2022', '2022-01-01/P12M'],
    ['Full year target', '2023-01-01/P12M'],
    ['13月完成', null],
    ['9-3月完成', null],
    ['责任单位', null],
  ])('%s → %s', (header, interval) => {
    const period = headerPeriod(header, 2023);
    expect(period === null ? null : isoInterval(period)).toBe(interval);
  });

  it('needs a year from somewhere', () => {
    expect(headerPeriod('1-9月完成', null)).toBeNull();
    expect(headerPeriod('2021年1-9月完成', null)).toEqual({ start: '2021-01-01', months: 9 });
  });
});

describe('headingRole', () => {
  it.each([
    ['存在问题', 'problems'],
    ['下步打算', 'next'],
    ['主要做法', 'measures'],
    ['填报说明', 'remark'],
    ['Issues and risks', 'problems'],
    ['相关链接', 'remark'],
    ['Related links', 'remark'],
    ['养老服务', null],
    ['相关文件清理', null],
    ['存在问题的农村饮用水水源地保护区划定与规范化建设', null],
  ])('%s → %s', (words, role) => {
    expect(headingRole(words)).toBe(role);
  });
});

describe('contentFit', () => {
  it.each([
    ['亿元', 'unit', 2],
    ['教育局', 'unit', -2],
    ['力争完成3所', 'target', 0.5],
    ['力争3所', 'progress', -0.5],
    ['完成3所', 'target', 0],
  ] as const)('%s as %s: %d', (cell, role, fit) => {
    expect(contentFit(cell, role)).toBe(fit);
  });
});

describe('which headings are tasks', () => {
  const titles = (text: string, format: 'txt' | 'md' = 'txt') =>
    showSections(text, format).map(({ no, title, fields }) => [no, title, ...fields]);

  it('(1) and (2) are items of a task', () => {
    expect(titles('一、就业\n(1)新增800人。\n(2)培训900人。')).toEqual([
      ['1', '就业', 'body: (1)新增800人。', 'body: (2)培训900人。'],
    ]);
  });

  it('one item alone is no list of tasks', () => {
    expect(titles('一、就业\n1.新增岗位\n新增800人。')).toEqual([
      ['1', '就业', 'body: 1.新增岗位', 'body: 新增800人。'],
    ]);
  });

  it('items under 重点任务 are, and so are short headings', () => {
    expect(titles('一、重点任务\n1.新增岗位\n新增800人。\n2.培训\n培训900人。')).toEqual([
      ['1', '新增岗位', 'body: 新增800人。'],
      ['2', '培训', 'body: 培训900人。'],
    ]);
  });

  it('items are not when one of them is a sentence', () => {
    const text =
      '一、就业\n1.岗位\n新增800人。\n2.全年组织开展各类职业技能培训和岗位练兵比武活动\n培训900人。';
    expect(titles(text).map(([no, title]) => [no, title])).toEqual([['1', '就业']]);
  });

  it('items under a heading that states its target belong to it', () => {
    expect(titles('一、就业。目标任务：新增800人\n1.招聘\n2.培训')).toEqual([
      ['1', '就业', 'target: 新增800人', 'target: 1.招聘', 'target: 2.培训'],
    ]);
  });

  it('a number without words takes the first clause below it', () => {
    expect(titles('一、\n新增800人。\n二、养老\n床位500张。')).toEqual([
      ['1', '新增800人', 'body: 新增800人。'],
      ['2', '养老', 'body: 床位500张。'],
    ]);
  });

  it('a heading alone is read when it has a figure, and no task when not', () => {
    expect(titles('一、新增就业800人')).toEqual([['1', '新增就业800人', 'body: 新增就业800人']]);
    expect(titles('一、新增就业')).toEqual([]);
  });

  it('a sentence without an end is called by its first forty characters', () => {
    const words = '全年完成投资并推动项目开工建设'.repeat(4);
    expect(titles(`一、${words}`)).toEqual([['1', words.slice(0, 40), `body: ${words}`]]);
  });

  it('plain headings gather the ones below, and notes are left out', () => {
    const text =
      '# 报告 2023\n\n## 民生\n\n### 就业\n\n新增800人。\n\n### 养老\n\n床位500张。\n\n## 说明\n\n仅供参考。';
    expect(titles(text, 'md')).toEqual([
      [null, '就业', 'body: 新增800人。'],
      [null, '养老', 'body: 床位500张。'],
    ]);
  });

  it('what was done is told as measures', () => {
    expect(titles('一、就业\n新增就业800人。\n二、主要做法\n开展招聘会3场。')).toEqual([
      ['1', '就业', 'body: 新增就业800人。'],
      [null, '主要做法', 'measures: 开展招聘会3场。'],
    ]);
  });
});

describe('forms stacked on each other', () => {
  it('may carry numbers, or call their thing an indicator', () => {
    const numbered =
      '编号 | 3\n项目名称 | 城西水厂\n目标任务 | 5万吨\n进展情况 | 4万吨\n编号 | 4\n项目名称 | 城东水厂\n目标任务 | 6万吨\n进展情况 | 2万吨';
    expect(showSections(numbered)).toEqual([
      { no: '3', title: '城西水厂', owners: [], fields: ['target: 5万吨', 'progress: 4万吨'] },
      { no: '4', title: '城东水厂', owners: [], fields: ['target: 6万吨', 'progress: 2万吨'] },
    ]);
    const indicators =
      '指标名称 | 新增托位\n目标 | 300个\n完成情况 | 210个\n指标名称 | 新增学位\n目标 | 900个\n完成情况 | 880个';
    expect(showSections(indicators).map(({ title, fields }) => [title, ...fields])).toEqual([
      ['新增托位', 'indicator: 新增托位', 'target: 300个', 'progress: 210个'],
      ['新增学位', 'indicator: 新增学位', 'target: 900个', 'progress: 880个'],
    ]);
  });

  it('keep their figures without a name', () => {
    const text = '目标任务 | 5万吨\n进展情况 | 4万吨\n目标任务 | 6万吨\n进展情况 | 2万吨';
    expect(showSections(text)).toEqual([
      { no: null, title: null, owners: [], fields: ['target: 5万吨', 'progress: 4万吨'] },
      { no: null, title: null, owners: [], fields: ['target: 6万吨', 'progress: 2万吨'] },
    ]);
  });
});

describe('a table with its roles downwards', () => {
  it('may have one thing, or an empty cell', () => {
    expect(showSections('指标 | 城东\n年度目标 | 300家\n完成情况 | 210家')).toEqual([
      {
        no: null,
        title: '城东',
        owners: [],
        fields: ['indicator: 城东', 'target: 300家', 'progress: 210家'],
      },
    ]);
    const gap = '指标 | 城东 | 城西\n年度目标 | 300家 | \n完成情况 | 210家 | 480家';
    expect(showSections(gap).map(({ fields }) => fields)).toEqual([
      ['indicator: 城东', 'target: 300家', 'progress: 210家'],
      ['indicator: 城西', 'progress: 480家'],
    ]);
  });
});
