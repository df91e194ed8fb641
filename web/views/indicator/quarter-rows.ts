import { yearIncrements } from '../../../server/domain/comparison.ts';
import type { How } from '../../../server/domain/indicator.ts';
import { elapsedShare, parseQuarter } from '../../../server/domain/period.ts';
import type { Bucket, IndicatorDetail, TrendPoint } from '../../../server/domain/scorecard.ts';
import { convert, parseUnit } from '../../../server/domain/unit.ts';
import { isYearToDate } from '../../charts/quarters-input.ts';

/** One line of the table behind the chart, unworded: the screen and the file word it. */
export interface QuarterRow {
  readonly point: TrendPoint;
  readonly year: number;
  readonly quarter: number;
  readonly isShown: boolean;
  /** What was added since the last reported quarter, and over how many quarters; null for levels and gaps. */
  readonly increment: { readonly value: number; readonly unit: string; readonly quarters: number } | null;
  /** Attainment, or the share of a cap used up; null for ranges and gaps. */
  readonly percent: number | null;
  /** Inside the range that was promised. */
  readonly isInRange: boolean;
  readonly elapsed: number;
  readonly paceGap: number | null;
  /** null where nothing was reported. */
  readonly bucket: Bucket | null;
  readonly used: number | null;
  /** How the shown quarter's figure came about; other quarters do not say. */
  readonly how: How | null;
}

/** The year's quarters in order. */
export function quarterRows({ metric, period }: IndicatorDetail): readonly QuarterRow[] {
  const { trend, actual } = metric;
  const unit = metric.target?.unit ?? actual?.unit ?? trend[0]?.unit ?? '';
  const values = trend.map((point) =>
    point.value === null ? null : convert(point.value, parseUnit(point.unit), parseUnit(unit)),
  );
  const breaks = trend.flatMap(({ startsBreak }, index) => (startsBreak === null ? [] : [index]));
  const increments = isYearToDate(metric) ? yearIncrements(values, breaks) : [];
  return trend.flatMap((point, index) => {
    const at = parseQuarter(point.period);
    if (at === null) return [];
    const increment = increments.find(({ to }) => to === index) ?? null;
    const isShown = point.period === period;
    return [
      {
        point,
        ...at,
        isShown,
        increment:
          increment === null
            ? null
            : { value: increment.value, unit, quarters: increment.to - increment.from + 1 },
        elapsed: elapsedShare(at),
        ...judgement(point, metric),
        how: isShown ? (actual?.how ?? null) : null,
      },
    ];
  });
}

function judgement(
  { value, assessment, review }: TrendPoint,
  { target }: IndicatorDetail['metric'],
): Pick<QuarterRow, 'percent' | 'isInRange' | 'paceGap' | 'bucket' | 'used'> {
  if (value === null || assessment === null) {
    return { percent: null, isInRange: false, paceGap: null, bucket: null, used: null };
  }
  const { attainment, used, paceGap, toTarget, status } = assessment;
  return {
    percent: attainment ?? used,
    isInRange: target?.bound === 'range' && toTarget === 0,
    paceGap,
    bucket: review === 'pending' ? 'pending' : status,
    used,
  };
}
