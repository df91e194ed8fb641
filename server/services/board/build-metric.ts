import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { CandidateRow, MetricRow } from '../../../db/repositories/metrics.ts';
import { DEFAULT_THRESHOLDS } from '../../domain/attainment.ts';
import type { CandidateView, FindingView, ScorecardMetric } from '../../domain/scorecard.ts';
import { actualValue, buildTrend, targetValue } from './build-trend.ts';
import { judge } from './explain.ts';
import { originalTarget } from './original-target.ts';
import { toObservation, toTarget } from './views.ts';
import type { QuarterPage, YearBook } from './year-book.ts';

/** All that one line of a board is made of. */
export interface MetricParts {
  readonly row: MetricRow;
  readonly indicator: IndicatorRow;
  /** The page of the quarter that is shown. */
  readonly page: QuarterPage;
  readonly taskNo: string | null;
  readonly owners: readonly string[];
  readonly candidates: readonly CandidateRow[];
  readonly findings: readonly FindingView[];
  readonly book: YearBook;
  /** Id of the last step of its review. */
  readonly revision: string | null;
  /** Show a figure that a person threw out. */
  readonly withDiscarded: boolean;
}

/** One metric of an edition, judged. */
export function buildMetric(parts: MetricParts): ScorecardMetric {
  const { row, indicator, page } = parts;
  const target = row.target === null ? null : toTarget(row.target);
  const figure = row.observation?.review === 'discarded' && !parts.withDiscarded ? null : row.observation;
  const actual = figure?.review === 'discarded' ? null : figure;
  const judged = judge({
    target: targetValue(row, null),
    actual: actual === null ? null : actualValue(actual),
    elapsed: page.elapsed,
    thresholds: DEFAULT_THRESHOLDS,
    baseline: null,
  });
  const review = figure?.review ?? null;
  return {
    indicatorId: indicator.id,
    metricId: row.metric.id,
    revision: parts.revision,
    isDiscarded: row.metric.discardedAt !== null,
    name: indicator.name,
    nameEn: indicator.nameEn,
    taskNo: parts.taskNo,
    owners: parts.owners,
    isPinned: indicator.pinnedOrder !== null,
    direction: row.metric.direction,
    form: row.metric.form,
    target,
    original: originalTarget(parts.book, row, page, actual),
    actual: figure === null ? null : toObservation(figure),
    ...judged,
    bucket: review === 'pending' ? 'pending' : judged.status,
    review,
    reasons: row.metric.reasons,
    claim: row.metric.claim,
    candidates: parts.candidates.map(toCandidateView),
    said: row.metric.said,
    findings: parts.findings,
    trend: buildTrend(parts.book, {
      indicatorId: indicator.id,
      unit: target?.unit ?? figure?.unit ?? indicator.unit,
      target,
    }),
  };
}

function toCandidateView({ value, unit, reasons, spans }: CandidateRow): CandidateView {
  return { value, unit, reasons, spans };
}
