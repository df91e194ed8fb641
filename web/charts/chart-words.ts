/** The words that stand inside a chart. Sentences around a chart belong to the page. */
import type { Lang } from '../../server/domain/format.ts';

export interface ChartWords {
  readonly attainment: string;
  readonly used: string;
  readonly pace: string;
  readonly paceLine: string;
  readonly target: string;
  readonly original: string;
  readonly cap: string;
  readonly actual: string;
  readonly inRange: string;
  readonly aboveRange: string;
  readonly belowRange: string;
  readonly pending: string;
  readonly notReported: string;
  readonly notDue: string;
  readonly lastYear: string;
  readonly illustrative: string;
  readonly quarterShare: string;
  readonly quarterCap: string;
  readonly aboveTarget: string;
  readonly toTarget: string;
  readonly overCap: string;
  readonly leftOfCap: string;
}

export const CHART_WORDS: Readonly<Record<Lang, ChartWords>> = {
  zh: {
    attainment: '完成率',
    used: '已用额度',
    pace: '序时',
    paceLine: '序时进度',
    target: '目标',
    original: '原目标',
    cap: '上限',
    actual: '实际',
    inRange: '区间内',
    aboveRange: '高于区间',
    belowRange: '低于区间',
    pending: '待核',
    notReported: '未报',
    notDue: '未到期',
    lastYear: '上年同期',
    illustrative: '示意',
    quarterShare: '季均目标',
    quarterCap: '季均限额',
    aboveTarget: '超出目标',
    toTarget: '距目标',
    overCap: '超出上限',
    leftOfCap: '剩余额度',
  },
  en: {
    attainment: 'Attained',
    used: 'Cap used',
    pace: 'pace',
    paceLine: 'Pace',
    target: 'Target',
    original: 'First target',
    cap: 'Cap',
    actual: 'Actual',
    inRange: 'in range',
    aboveRange: 'above range',
    belowRange: 'below range',
    pending: 'to check',
    notReported: 'Not reported',
    notDue: 'Not due',
    lastYear: 'Last year',
    illustrative: 'illustrative',
    quarterShare: 'Quarter share',
    quarterCap: 'Quarter of cap',
    aboveTarget: 'Above target',
    toTarget: 'To target',
    overCap: 'Over the cap',
    leftOfCap: 'Left of the cap',
  },
};
