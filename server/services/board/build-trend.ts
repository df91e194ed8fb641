import type { MetricRow } from '../../../db/repositories/metrics.ts';
import { assess, type ActualValue, type AssessInput, type TargetValue } from '../../domain/attainment.ts';
import type { Target } from '../../domain/indicator.ts';
import { quarterKey } from '../../domain/period.ts';
import type { TrendPoint } from '../../domain/scorecard.ts';
import { recoverTimeline } from '../../domain/timeline.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import type { Rules } from './rules.ts';
import { toTarget } from './views.ts';
import type { QuarterPage, YearBook } from './year-book.ts';

/** What the points of a trend are shown in and, where a quarter names no target of its own, judged by. */
export interface TrendBase {
  readonly indicatorId: string;
  readonly unit: string;
  readonly target: Target | null;
  readonly rules: Rules;
  /** Reporting year of the book. */
  readonly year: number;
}

/**
 * The quarters of a year of one indicator. Values are converted to one unit (a report may change from 万元
 * to 亿元); each is judged by the target its own report states. Gaps and discarded figures stay null.
 */
export function buildTrend(book: YearBook, base: TrendBase): readonly TrendPoint[] {
  const points = book.pages.map((page) => toPoint(page, base));
  const timeline = recoverTimeline(
    points.map(({ review, assessment }) => (review === 'accepted' ? (assessment?.status ?? null) : null)),
  );
  return points.map((point, index) => ({ ...point, timeline: timeline[index] ?? null }));
}

function toPoint(page: QuarterPage, base: TrendBase): Omit<TrendPoint, 'timeline'> {
  const row = page.rows.get(base.indicatorId) ?? null;
  const figure = row?.observation ?? null;
  const isShown = figure !== null && figure.review !== 'discarded';
  const value = isShown ? convert(figure.value, parseUnit(figure.unit), parseUnit(base.unit)) : null;
  return {
    period: quarterKey(page.quarter),
    editionId: page.edition?.id ?? null,
    value,
    unit: base.unit,
    review: figure?.review ?? null,
    isIllustrative: row?.metric.isIllustrative ?? page.edition?.isIllustrative ?? false,
    isFuture: page.isFuture,
    assessment:
      row === null || figure === null || value === null
        ? null
        : assess({
            target: targetValue(row, base.target),
            actual: figure,
            elapsed: page.elapsed,
            ...rulesAt(base),
          }),
  };
}

/** The rules of one indicator in a year, in the form that judging takes. */
export function rulesAt({
  rules,
  indicatorId,
  year,
}: Pick<TrendBase, 'rules' | 'indicatorId' | 'year'>): Pick<
  Required<AssessInput>,
  'thresholds' | 'baseline'
> {
  return { thresholds: rules.thresholdsOf(indicatorId), baseline: rules.baselineOf(indicatorId, year) };
}

/** The target of a row in the form that judging takes; `fallback` where the row states none. */
export function targetValue({ metric, target }: MetricRow, fallback: Target | null): TargetValue | null {
  const stated = target === null ? fallback : toTarget(target);
  if (stated === null) return null;
  const { value, unit, bound, strict, low, high } = stated;
  return { value, unit, bound, strict, low, high, direction: metric.direction, form: metric.form };
}

/** A figure in the form that judging takes. */
export function actualValue({ value, unit, basis }: ActualValue): ActualValue {
  return { value, unit, basis };
}
