import type { Status } from '../../server/domain/attainment.ts';
import { amountText, formatAmount, percentText, targetText } from '../../server/domain/format.ts';
import type { FormattedAmount, Lang } from '../../server/domain/format.ts';
import type { Scorecard, ScorecardMetric } from '../../server/domain/scorecard.ts';
import { CHART_WORDS } from './chart-words.ts';
import { rulerValue } from './ruler-value.ts';

/** One target of the board, its texts worded. */
export interface BoardRow {
  readonly name: string;
  readonly actual: FormattedAmount;
  /** The same in one piece. */
  readonly actualText: string;
  readonly target: string;
  /** `168.3%`, or words for a range, which has no percentage. */
  readonly attainment: string;
  /** Place on the 0–200 % ruler, not clipped. */
  readonly value: number;
  readonly status: Status;
  readonly isCap: boolean;
  /** Made up for the demonstration: its name says so. */
  readonly isIllustrative: boolean;
}

export interface BoardInput {
  readonly lang: Lang;
  readonly rows: readonly BoardRow[];
  /** Share of the year gone, percent. */
  readonly elapsed: number;
}

/** The accepted figures of a board in its order. What waits for a check or gave no figure is not drawn. */
export function boardInput(
  { metrics, elapsed, period }: Pick<Scorecard, 'metrics' | 'elapsed' | 'period'>,
  lang: Lang,
): BoardInput {
  return { lang, elapsed, rows: metrics.flatMap((metric) => boardRow(metric, period, lang)) };
}

function boardRow(metric: ScorecardMetric, period: string, lang: Lang): readonly BoardRow[] {
  const { name, nameEn, actual, target, attainment, used, status, review, form } = metric;
  const value = rulerValue(metric);
  if (review !== 'accepted' || value === null || actual === null || target === null) return [];
  const words = CHART_WORDS[lang];
  const range = value === 100 ? words.inRange : value > 100 ? words.aboveRange : words.belowRange;
  const percent = attainment ?? used;
  const isIllustrative = isMadeUp(metric, period);
  const mark = lang === 'zh' ? `（${words.illustrative}）` : ` (${words.illustrative})`;
  return [
    {
      name: `${lang === 'en' ? (nameEn ?? name) : name}${isIllustrative ? mark : ''}`,
      actual: formatAmount(actual.value, actual.unit, lang),
      actualText: amountText(actual.value, actual.unit, lang),
      target: targetText({ ...target, form }, lang),
      attainment: percent === null ? range : percentText(percent),
      value,
      status,
      isCap: used !== null,
      isIllustrative,
    },
  ];
}

/** Whether the figure a metric shows in a quarter is no report's. */
export function isMadeUp({ trend }: Pick<ScorecardMetric, 'trend'>, period: string): boolean {
  return trend.some((point) => point.period === period && point.value !== null && point.isIllustrative);
}
