import type { CandidateRow } from '../../../db/repositories/metrics.ts';
import { quarterKey } from '../../domain/period.ts';
import type { CandidateView, ScorecardMetric } from '../../domain/scorecard.ts';
import { targetBands } from '../../domain/target-levels.ts';
import { actualValue, buildTrend, rulesAt, targetValue } from './build-trend.ts';
import { judge } from './explain.ts';
import type { MetricParts } from './metric-parts.ts';
import { originalTarget } from './original-target.ts';
import { toObservation, toTarget } from './views.ts';

/** One metric of an edition, judged. */
export function buildMetric(parts: MetricParts): ScorecardMetric {
  const { row, indicator, page, book, rules } = parts;
  const target = row.target === null ? null : toTarget(row.target);
  const figure = row.observation?.review === 'discarded' && !parts.withDiscarded ? null : row.observation;
  const actual = figure?.review === 'discarded' ? null : figure;
  const judged = judge({
    target: targetValue(row, null),
    actual: actual === null ? null : actualValue(actual),
    elapsed: page.elapsed,
    ...rulesAt({ rules, indicatorId: indicator.id, year: book.year, elapsed: page.elapsed }),
  });
  const review = figure?.review ?? null;
  const manual = rules.manualOf(indicator.id, quarterKey(page.quarter));
  return {
    indicatorId: indicator.id,
    metricId: idWithin(page, row),
    revision: parts.revision,
    isDiscarded: row.metric.discardedAt !== null,
    name: indicator.name,
    nameEn: indicator.nameEn,
    taskId: row.metric.taskId,
    taskNo: parts.taskNo,
    owners: parts.owners,
    isPinned: indicator.pinnedOrder !== null,
    pinnedOrder: indicator.pinnedOrder,
    weight: indicator.weight,
    direction: row.metric.direction,
    form: row.metric.form,
    target,
    original: originalTarget(parts, actual),
    actual: figure === null ? null : toObservation(figure),
    ...judged,
    manual,
    link: parts.link,
    bands: targetBands(judged.why.inputs, rules.levelsOf(indicator.id, book.year)),
    plan: rules.planOf(indicator.id, book.year),
    bucket: review === 'pending' ? 'pending' : (manual?.status ?? judged.status),
    review,
    reasons: row.metric.reasons,
    claim: row.metric.claim,
    candidates: parts.candidates.map(toCandidateView),
    pair: actual === null ? null : row.metric.pair,
    said: row.metric.said,
    findings: parts.findings,
    trend: buildTrend(book, {
      indicatorId: indicator.id,
      rules,
      year: book.year,
      unit: target?.unit ?? figure?.unit ?? indicator.unit,
      target,
    }),
  };
}

function toCandidateView({ value, unit, reasons, spans, score }: CandidateRow): CandidateView {
  return { value, unit, reasons, spans, score };
}

/** A row that was entered by hand is no metric of the report on screen. */
function idWithin({ edition }: MetricParts['page'], { metric }: MetricParts['row']): string | null {
  return metric.editionId === edition?.id ? metric.id : null;
}
