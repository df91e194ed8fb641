import type { Status } from '../../server/domain/attainment.ts';
import type { Lang, TargetToFormat } from '../../server/domain/format.ts';
import { parseQuarter } from '../../server/domain/period.ts';
import type { IndicatorDetail, ScorecardMetric, TrendPoint } from '../../server/domain/scorecard.ts';
import { convert, parseUnit } from '../../server/domain/unit.ts';

/** What is drawn for a quarter: the year so far, or what the quarter added. */
export type QuartersMode = 'cumulative' | 'single';
/** In which terms: the metric's own unit, or percent of the target. */
export type QuartersMeasure = 'value' | 'attainment';

export interface QuarterPoint {
  /** 1 to 4. */
  readonly quarter: number;
  /** In the unit of the input; null where there is nothing to draw, and `slot` says why. */
  readonly value: number | null;
  /** Attainment, or the share of a cap used up; not clipped. */
  readonly percent: number | null;
  readonly status: Status;
  readonly mark: 'solid' | 'illustrative' | 'pending';
  readonly slot: 'not_reported' | 'not_due' | 'pending';
}

export interface QuartersInput {
  readonly lang: Lang;
  readonly mode: QuartersMode;
  readonly measure: QuartersMeasure;
  readonly unit: string;
  /** False for rates, stocks and figures of one period: those have no increments and no pace. */
  readonly isCumulative: boolean;
  readonly target: TargetToFormat | null;
  /** The year's first target where a later report stated another one. */
  readonly original: TargetToFormat | null;
  readonly selected: number;
  /** Quarters (1 to 4) with which a new definition begins. */
  readonly breaks: readonly number[];
  readonly points: readonly QuarterPoint[];
  /** Last year's quarters; empty when nobody reported them. */
  readonly previous: readonly QuarterPoint[];
}

export interface QuartersView {
  readonly lang: Lang;
  readonly mode: QuartersMode;
  readonly measure: QuartersMeasure;
  /** Pictures leave out what waits for a check; the screen shows it hatched. */
  readonly isImage?: boolean;
  /** Draw last year beside this one; default: as far as it was reported. */
  readonly hasLastYear?: boolean;
}

/** Takes from a metric's page what its quarter chart shows. */
export function quartersInput(detail: IndicatorDetail, view: QuartersView): QuartersInput {
  const { metric, previousYear, period } = detail;
  const unit = metric.target?.unit ?? metric.actual?.unit ?? metric.trend[0]?.unit ?? '';
  const toPoint = (point: TrendPoint): QuarterPoint => quarterPoint(point, unit, view.isImage ?? false);
  const isCumulative = isYearToDate(metric);
  return {
    lang: view.lang,
    mode: isCumulative ? view.mode : 'cumulative',
    measure: hasPercent(metric) ? view.measure : 'value',
    unit,
    isCumulative,
    target: metric.target === null ? null : { ...metric.target, form: metric.form },
    original: metric.original === null ? null : { ...metric.original.target, form: metric.form },
    breaks: metric.trend.flatMap(({ startsBreak, period: at }) =>
      startsBreak === null ? [] : [parseQuarter(at)?.quarter ?? 0],
    ),
    selected: parseQuarter(period)?.quarter ?? 0,
    points: metric.trend.map(toPoint),
    previous:
      view.hasLastYear !== false && previousYear.some((point) => point.value !== null)
        ? previousYear.map(toPoint)
        : [],
  };
}

/** Whether a metric's figures run from January on. Levels have no pace, which tells them apart where no figure is given. */
export function isYearToDate({ actual, trend }: Pick<ScorecardMetric, 'actual' | 'trend'>): boolean {
  if (actual !== null) return actual.basis === 'cumulative';
  const judged = trend.filter(({ value, assessment }) => value !== null && assessment !== null);
  return judged.every(({ assessment }) => assessment?.elapsed !== null);
}

/** Whether a metric's figures can be said in percent of the target: not for ranges, nor without a numeric target. */
export function hasPercent({
  target,
  form,
  trend,
}: Pick<ScorecardMetric, 'target' | 'form' | 'trend'>): boolean {
  if (target === null || target.bound === 'range' || form === 'change') return false;
  const reported = trend.filter(({ value }) => value !== null);
  return reported.length === 0 || reported.some(({ assessment }) => percentOf(assessment) !== null);
}

function percentOf(assessment: TrendPoint['assessment']): number | null {
  return assessment?.attainment ?? assessment?.used ?? null;
}

function quarterPoint(point: TrendPoint, unit: string, isImage: boolean): QuarterPoint {
  const { value, assessment, review, isIllustrative, isFuture } = point;
  const isPending = review === 'pending';
  const isHidden = value === null || (isPending && isImage);
  const percent = percentOf(assessment);
  return {
    quarter: parseQuarter(point.period)?.quarter ?? 0,
    value: isHidden ? null : convert(value, parseUnit(point.unit), parseUnit(unit)),
    percent: isHidden ? null : percent,
    status: assessment?.status ?? 'not_reported',
    mark: isPending ? 'pending' : isIllustrative ? 'illustrative' : 'solid',
    slot: isFuture ? 'not_due' : isPending && value !== null ? 'pending' : 'not_reported',
  };
}
