/** The sentences around the chart in a picture. */
import type { Lang } from '../../server/domain/format.ts';

export interface ImageWords {
  readonly comma: string;
  readonly stop: string;
  readonly boardSubtitle: (period: string) => string;
  readonly gaugeSubtitle: (period: string) => string;
  readonly capSubtitle: (period: string) => string;
  readonly rangeSubtitle: (period: string) => string;
  readonly quartersSubtitle: (measure: string, year: number) => string;
  readonly cumulative: (unit: string) => string;
  readonly single: (unit: string) => string;
  readonly asReported: (unit: string) => string;
  readonly cumulativePercent: string;
  readonly singlePercent: string;
  readonly elapsed: (percent: number) => string;
  readonly source: (title: string, indexNo: string | null, issuedOn: string | null) => string;
  readonly noSource: string;
  readonly madeSource: string;
  readonly dataTo: (date: string) => string;
  readonly silent: (n: number) => string;
  readonly waiting: (n: number) => string;
  readonly waitingQuarters: (quarters: readonly string[]) => string;
  readonly waitingFigure: string;
  readonly illustrative: string;
  readonly illustrativeRows: (n: number) => string;
  readonly illustrativeFigure: string;
  readonly beyondScale: (percents: readonly string[]) => string;
  readonly omitted: (n: number) => string;
  readonly allTargets: string;
}

export const IMAGE_WORDS: Readonly<Record<Lang, ImageWords>> = {
  zh: {
    comma: '，',
    stop: '。',
    boardSubtitle: (period) => `${period}末实际值占全年目标的比例`,
    gaugeSubtitle: (period) => `${period}末实际值占全年目标的比例`,
    capSubtitle: (period) => `${period}末已用额度占全年上限的比例`,
    rangeSubtitle: (period) => `${period}末实际值与全年目标区间`,
    quartersSubtitle: (measure, year) => `${year}年各季度${measure}`,
    cumulative: (unit) => `累计值${unit === '' ? '' : `（${unit}）`}`,
    single: (unit) => `单季值${unit === '' ? '' : `（${unit}）`}`,
    asReported: (unit) => `数值${unit === '' ? '' : `（${unit}）`}`,
    cumulativePercent: '累计完成率',
    singlePercent: '单季值占全年目标的比例',
    elapsed: (percent) => `序时进度 ${percent}%`,
    source: (title, indexNo, issuedOn) =>
      `来源：《${title}》${indexNo === null ? '' : `（${indexNo}）`}${issuedOn === null ? '' : `，${issuedOn} 发布`}`,
    noSource: '来源：本期没有报告',
    madeSource: '（示意数据，非公开报告）',
    dataTo: (date) => `数据截至 ${date}`,
    silent: (n) => `另有 ${n} 项目标未报数值`,
    waiting: (n) => `${n} 项数值待核，未列入`,
    waitingQuarters: (quarters) => `${quarters.join('、')}数值待核，未列入`,
    waitingFigure: '数值待核，未列入',
    illustrative: '斜线柱与上年同期中标注示意的数值不是报告所载',
    illustrativeRows: (n) => `标注示意的 ${n} 项不是报告所载`,
    illustrativeFigure: '本项为示意数据，不是报告所载',
    beyondScale: (percents) => `标注 ${percents.join('、')} 的条形超出刻度`,
    omitted: (n) => `另有 ${n} 项已报数目标因版面未列`,
    allTargets: '全部目标',
  },
  en: {
    comma: ', ',
    stop: '. ',
    boardSubtitle: (period) => `Actual at the end of ${period} as a share of the full-year target`,
    gaugeSubtitle: (period) => `Actual at the end of ${period} as a share of the full-year target`,
    capSubtitle: (period) => `Share of the full-year cap used at the end of ${period}`,
    rangeSubtitle: (period) => `Actual at the end of ${period} against the full-year target range`,
    quartersSubtitle: (measure, year) => `${measure} by quarter, ${year}`,
    cumulative: (unit) => `Cumulative value${unit === '' ? '' : ` (${unit})`}`,
    single: (unit) => `Value of each quarter${unit === '' ? '' : ` (${unit})`}`,
    asReported: (unit) => `Value${unit === '' ? '' : ` (${unit})`}`,
    cumulativePercent: 'Cumulative attainment',
    singlePercent: 'Each quarter as a share of the full-year target',
    elapsed: (percent) => `${percent}% of the year elapsed`,
    source: (title, indexNo, issuedOn) =>
      `Source: 《${title}》${indexNo === null ? '' : ` (${indexNo})`}${issuedOn === null ? '' : `, published ${issuedOn}`}`,
    noSource: 'Source: no report for this quarter',
    madeSource: ' (illustrative, not a published report)',
    dataTo: (date) => `Data to ${date}`,
    silent: (n) => `${n} further ${n === 1 ? 'target gives' : 'targets give'} no figure`,
    waiting: (n) =>
      `${n} ${n === 1 ? 'figure awaits' : 'figures await'} a check and ${n === 1 ? 'is' : 'are'} left out`,
    waitingQuarters: (quarters) =>
      `${quarters.join(' and ')} await${quarters.length === 1 ? 's' : ''} a check and ${quarters.length === 1 ? 'is' : 'are'} left out`,
    waitingFigure: 'The figure awaits a check and is left out',
    illustrative: 'Hatched columns and figures marked illustrative are not from a report',
    illustrativeRows: (n) =>
      n === 1
        ? 'The figure marked illustrative is not from a report'
        : `The ${n} figures marked illustrative are not from a report`,
    illustrativeFigure: 'The figure is illustrative, not from a report',
    beyondScale: (percents) =>
      `The ${percents.length === 1 ? 'bar' : 'bars'} of ${percents.join(' and ')} ${percents.length === 1 ? 'runs' : 'run'} past the scale`,
    omitted: (n) => `${n} further reported ${n === 1 ? 'target' : 'targets'} left out for space`,
    allTargets: 'targets',
  },
};
