import type { MetricRow } from '../../../db/repositories/metrics.ts';
import { assess, type ActualValue, type AssessInput, type TargetValue } from '../../domain/attainment.ts';
import type { Backfilled } from '../../domain/decided.ts';
import type { Target } from '../../domain/indicator.ts';
import { dueShare } from '../../domain/plan-curve.ts';
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
            ...rulesAt({ ...base, elapsed: page.elapsed }),
          }),
    startsBreak: base.rules.breakAt(base.indicatorId, quarterKey(page.quarter)),
    backfilled: isShown ? null : backfilledAt(page, base),
  };
}

function backfilledAt(page: QuarterPage, base: TrendBase): Backfilled | null {
  const row = page.backfills.get(base.indicatorId);
  if (row === undefined) return null;
  const { editionId, asOf, spans, review } = row;
  const value = convert(row.value, parseUnit(row.unit), parseUnit(base.unit));
  return value === null ? null : { value, editionId, asOf, review, spans };
}

/** The rules of one indicator at a point of a year, in the form that judging takes. */
export function rulesAt({
  rules,
  indicatorId,
  year,
  elapsed,
}: Pick<TrendBase, 'rules' | 'indicatorId' | 'year'> & { readonly elapsed: number }): Pick<
  Required<AssessInput>,
  'thresholds' | 'baseline' | 'planned'
> {
  const plan = rules.planOf(indicatorId, year);
  return {
    thresholds: rules.thresholdsOf(indicatorId),
    baseline: rules.baselineOf(indicatorId, year),
    planned: plan === null ? null : dueShare(plan.shares, elapsed),
  };
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
