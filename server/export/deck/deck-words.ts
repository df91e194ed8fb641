/** Headings and sentences of a briefing deck. */
import type { Lang } from '../../domain/format.ts';

interface DeckWords {
  readonly coverTitle: (period: string) => string;
  readonly madeFrom: (date: string) => string;
  readonly summary: string;
  readonly byStatus: string;
  readonly ruler: string;
  /** With its unit, for an axis. */
  readonly attainment: string;
  readonly attained: string;
  readonly behind: string;
  readonly nobodyBehind: string;
  readonly silent: string;
  readonly everyoneReported: string;
  readonly metric: string;
  readonly figure: string;
  readonly target: string;
  readonly gap: string;
  readonly owners: string;
  readonly nextStep: string;
  readonly said: string;
  readonly status: string;
  /** A running total, and a figure that is none: an average, a rate, a stock. */
  readonly actual: Readonly<Record<'total' | 'level', string>>;
  readonly used: string;
  readonly quarter: (quarter: number) => string;
  /** After the name of a quarter without a column: not over yet, awaits a check, not reported. */
  readonly noColumn: Readonly<Record<'later' | 'pending' | 'silent', string>>;
  /** Below the ruler: metrics that have a figure but no percentage. */
  readonly noPercent: (names: readonly string[]) => string;
  readonly sources: string;
  readonly sentence: string;
  readonly noSentence: string;
  readonly leftOut: (n: number) => string;
  readonly page: (n: number, of: number) => string;
  readonly comma: string;
  readonly colon: string;
}

export const DECK_WORDS: Readonly<Record<Lang, DeckWords>> = {
  zh: {
    coverTitle: (period) => `${period}重点工作目标完成情况`,
    madeFrom: (date) => `数据截至 ${date}`,
    summary: '总体情况',
    byStatus: '各状态目标数',
    ruler: '各项目标完成率（%）',
    attainment: '完成率（%）',
    attained: '完成率',
    behind: '滞后与预警',
    nobodyBehind: '没有滞后或预警的目标',
    silent: '未报数值的目标',
    everyoneReported: '所有目标都报了数值',
    metric: '指标',
    figure: '实际 / 目标',
    target: '目标',
    gap: '较序时进度',
    owners: '责任单位',
    nextStep: '下一步打算',
    said: '报告的表述',
    status: '状态',
    actual: { total: '累计实际', level: '实际' },
    used: '已用限额',
    quarter: (quarter) => `${['一', '二', '三', '四'][quarter - 1] ?? ''}季度`,
    noColumn: { later: '（未到期）', pending: '（待核）', silent: '（未报）' },
    noPercent: (names) => `没有百分比、未画出：${names.join('、')}`,
    sources: '数据来源',
    sentence: '来源原句',
    noSentence: '报告没有给出数值',
    leftOut: (n) => `${n} 项数值待核，未列入本文件`,
    page: (n, of) => `（${n}/${of}）`,
    comma: '，',
    colon: '：',
  },
  en: {
    coverTitle: (period) => `Targets and results, ${period}`,
    madeFrom: (date) => `Data to ${date}`,
    summary: 'Summary',
    byStatus: 'Targets by status',
    ruler: 'Attainment of every target, %',
    attainment: 'Attainment, %',
    attained: 'Attained',
    behind: 'Behind and at risk',
    nobodyBehind: 'Nothing is behind or at risk',
    silent: 'Targets without a figure',
    everyoneReported: 'Every target has a figure',
    metric: 'Metric',
    figure: 'Actual / target',
    target: 'Target',
    gap: 'Against pace',
    owners: 'Responsible units',
    nextStep: 'Next step',
    said: 'What the report says',
    status: 'Status',
    actual: { total: 'Cumulative actual', level: 'Actual' },
    used: 'Cap used',
    quarter: (quarter) => `Q${quarter}`,
    noColumn: { later: ' (not due)', pending: ' (to check)', silent: ' (not reported)' },
    noPercent: (names) => `Without a percentage, not drawn: ${names.join(', ')}`,
    sources: 'Sources',
    sentence: 'Source sentence',
    noSentence: 'The report gives no figure',
    leftOut: (n) =>
      `${n} ${n === 1 ? 'figure awaits' : 'figures await'} a check and ${n === 1 ? 'is' : 'are'} left out`,
    page: (n, of) => ` (${n}/${of})`,
    comma: ', ',
    colon: ': ',
  },
};
