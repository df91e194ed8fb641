/** Headings and notes of exported files. */
import type { Lang } from '../domain/format.ts';
import type { Bound } from '../domain/indicator.ts';

interface ExportWords {
  readonly board: string;
  readonly series: string;
  readonly provenance: string;
  readonly about: string;
  readonly chart: string;
  readonly name: string;
  readonly task: string;
  readonly owners: string;
  readonly owner: string;
  readonly bound: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly strictBounds: Readonly<Partial<Record<Bound, string>>>;
  readonly cap: string;
  readonly target: string;
  readonly high: string;
  readonly targetUnit: string;
  readonly actual: string;
  readonly actualUnit: string;
  readonly attainment: string;
  readonly elapsed: string;
  readonly paceGap: string;
  readonly toTarget: string;
  readonly status: string;
  readonly basis: string;
  readonly how: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly illustrative: string;
  readonly yes: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'target' | 'actual', string>>;
  readonly sentence: string;
  readonly start: string;
  readonly end: string;
  readonly report: string;
  readonly indexNo: string;
  readonly file: string;
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly item: string;
  readonly content: string;
  readonly organisation: string;
  readonly dataTo: string;
  readonly source: string;
  readonly noSource: string;
  readonly leftOut: string;
  readonly leftOutNote: (n: number) => string;
  readonly masked: string;
  readonly maskedNote: string;
  readonly separator: string;
}

export const EXPORT_WORDS: Readonly<Record<Lang, ExportWords>> = {
  zh: {
    board: '目标看板',
    series: '季度序列',
    provenance: '数据来源',
    about: '说明',
    chart: '完成率（%）',
    name: '指标',
    task: '任务',
    owners: '责任单位',
    owner: '责任单位',
    bound: '目标要求',
    bounds: { eq: '达到', gte: '不低于', lte: '不超过', approx: '左右', range: '区间' },
    strictBounds: { gte: '超过', lte: '低于' },
    cap: '上限',
    target: '目标',
    high: '区间上限',
    targetUnit: '目标单位',
    actual: '实际',
    actualUnit: '实际单位',
    attainment: '完成率（%）',
    elapsed: '序时进度（%）',
    paceGap: '较序时（个百分点）',
    toTarget: '超出目标（按目标单位）',
    status: '状态',
    basis: '口径',
    how: '依据',
    period: '期间',
    value: '数值',
    unit: '单位',
    illustrative: '示意数据',
    yes: '是',
    kind: '类别',
    kinds: { target: '目标', actual: '实际' },
    sentence: '来源原句',
    start: '起始位置',
    end: '结束位置',
    report: '报告',
    indexNo: '文号',
    file: '文件',
    hash: '文本 SHA-256',
    by: '审核人',
    at: '审核时间',
    why: '审核方式',
    item: '项目',
    content: '内容',
    organisation: '单位',
    dataTo: '数据截至',
    source: '来源',
    noSource: '本期没有报告',
    leftOut: '未列入',
    leftOutNote: (n) => `${n} 项数值待核，未列入本文件`,
    masked: '个人信息',
    maskedNote: '原句中的电话号码、证件号码和邮箱已隐去部分字符',
    separator: '、',
  },
  en: {
    board: 'Targets',
    series: 'Quarters',
    provenance: 'Provenance',
    about: 'About',
    chart: 'Attainment, %',
    name: 'Metric',
    task: 'Task',
    owners: 'Responsible units',
    owner: 'Responsible unit',
    bound: 'Target is',
    bounds: { eq: 'exactly', gte: 'at least', lte: 'at most', approx: 'about', range: 'between' },
    strictBounds: { gte: 'more than', lte: 'less than' },
    cap: 'Cap',
    target: 'Target',
    high: 'Upper end',
    targetUnit: 'Unit of target',
    actual: 'Actual',
    actualUnit: 'Unit of actual',
    attainment: 'Attainment, %',
    elapsed: 'Year elapsed, %',
    paceGap: 'Against pace, pp',
    toTarget: 'Above target, in its unit',
    status: 'Status',
    basis: 'Basis',
    how: 'How known',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    illustrative: 'Illustrative',
    yes: 'yes',
    kind: 'Kind',
    kinds: { target: 'target', actual: 'actual' },
    sentence: 'Source sentence',
    start: 'Start',
    end: 'End',
    report: 'Report',
    indexNo: 'Document number',
    file: 'File',
    hash: 'SHA-256 of the text',
    by: 'Reviewed by',
    at: 'Reviewed at',
    why: 'How reviewed',
    item: 'Item',
    content: 'Content',
    organisation: 'Department',
    dataTo: 'Data to',
    source: 'Source',
    noSource: 'No report for this quarter',
    leftOut: 'Left out',
    leftOutNote: (n) =>
      `${n} ${n === 1 ? 'figure awaits' : 'figures await'} a check and ${n === 1 ? 'is' : 'are'} not in this file`,
    masked: 'Personal data',
    maskedNote: 'Telephone, identity numbers and addresses in quoted sentences are partly starred out',
    separator: ', ',
  },
};
