import type { NewMetricRows } from '../../../db/repositories/metrics.ts';
import type { NewRow } from '../../../db/store.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Basis, Observation, Target } from '../../domain/indicator.ts';
import {
  calendarYear,
  reportingYear,
  singleQuarter,
  yearToDate,
  type Period,
  type ReportedTo,
} from '../../domain/period.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { figureColumns } from './figure-columns.ts';
import { backfillRows } from './backfill-rows.ts';
import type { MatchedMetric } from './match-indicators.ts';
import { reviewByRule } from './review-by-rule.ts';

/** A metric with the rows it hangs on, decided before. */
export interface PlacedMetric extends MatchedMetric {
  readonly id: string;
  readonly taskId: string | null;
  /** Severities of the findings that speak of it. */
  readonly severities: readonly Severity[];
}

/** What the figures of a report cover. */
export interface ReportTime {
  readonly to: ReportedTo;
  readonly yearStart: number;
}

/** What holds for all figures of one import. */
export interface ImportFlags {
  readonly isIllustrative: boolean;
  /** Certain figures are accepted without a person. */
  readonly acceptsByRule: boolean;
}

/** Rows of the metrics of one report: targets run for its year, figures for what their basis covers. */
export function metricRows(
  placed: readonly PlacedMetric[],
  { isIllustrative, acceptsByRule, ...time }: ReportTime & ImportFlags,
  stamp: EditionStamp,
  newId: () => string,
): NewMetricRows {
  return {
    metrics: placed.map((entry, ordinal) => ({
      ...toMetricRow(entry, ordinal, stamp),
      isIllustrative,
    })),
    targets: placed.flatMap((entry) =>
      entry.metric.target === null
        ? []
        : [toTargetRow(entry, entry.metric.target, targetPeriod(time), stamp, newId())],
    ),
    observations: placed.flatMap((entry) => {
      const review = reviewByRule(entry.metric, entry.severities, { isOn: acceptsByRule });
      return entry.metric.actual === null || review === null
        ? []
        : [{ ...toObservationRow(entry, entry.metric.actual, time, stamp, newId()), review }];
    }),
    candidates: placed.flatMap(({ metric, id: metricId }) =>
      metric.candidates.map((candidate, ordinal) => ({
        id: newId(),
        metricId,
        ordinal,
        ...candidate,
        ...stamp,
      })),
    ),
    backfills: placed.flatMap((entry) => backfillRows(entry, time, stamp, newId)),
  };
}

function toMetricRow(
  { metric, id, indicatorId, taskId, linkScore, linkReview }: PlacedMetric,
  ordinal: number,
  stamp: EditionStamp,
): Omit<NewRow<'metric'>, 'isIllustrative'> {
  const { name, direction, form, reasons, claim, said, pair } = metric;
  const links = { indicatorId, taskId, linkScore, linkReview };
  return { id, ...links, ordinal, name, direction, form, reasons, claim, said, pair, ...stamp };
}

function toTargetRow(
  { id: metricId, indicatorId }: PlacedMetric,
  target: Target,
  period: Period,
  stamp: EditionStamp,
  id: string,
): NewRow<'target'> {
  const { bound, strict: isStrict, low, high, spans } = target;
  return {
    id,
    metricId,
    indicatorId,
    ...figureColumns(target, period),
    bound,
    isStrict,
    low,
    high,
    spans,
    ...stamp,
  };
}

function toObservationRow(
  { id: metricId, indicatorId }: PlacedMetric,
  actual: Observation,
  time: ReportTime,
  stamp: EditionStamp,
  id: string,
): Omit<NewRow<'observation'>, 'review'> {
  const { basis, how, asOf, spans } = actual;
  return {
    id,
    metricId,
    indicatorId,
    ...figureColumns(actual, figurePeriod(basis, time)),
    basis,
    how,
    asOf,
    spans,
    reviewedBy: 'rule',
    reviewedAt: stamp.createdAt,
    ...stamp,
  };
}

/** The year that the targets of a report run for. */
export function targetPeriod({ to, yearStart }: ReportTime): Period {
  return calendarYear(reportingYear(to, yearStart), yearStart);
}

/** The months that a figure of a report covers. */
export function figurePeriod(basis: Basis, { to, yearStart }: ReportTime): Period {
  return basis === 'new' ? singleQuarter(to) : yearToDate(to, yearStart);
}
