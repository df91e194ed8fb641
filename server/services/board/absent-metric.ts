import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { DEFAULT_THRESHOLDS } from '../../domain/attainment.ts';
import { compareQuarters, type Quarter } from '../../domain/period.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { buildTrend, targetValue } from './build-trend.ts';
import { judge } from './explain.ts';
import { toTarget } from './views.ts';
import type { YearBook } from './year-book.ts';

/**
 * An indicator in a quarter whose report does not name it (or that has no report): not reported, with the
 * target that the year's latest report up to then states, else the first one after.
 */
export function absentMetric(indicator: IndicatorRow, quarter: Quarter, book: YearBook): ScorecardMetric {
  const pages = [
    ...book.filter((page) => compareQuarters(page.quarter, quarter) <= 0).reverse(),
    ...book.filter((page) => compareQuarters(page.quarter, quarter) > 0),
  ];
  const stated = pages.map((page) => page.rows.get(indicator.id)).find((row) => row?.target);
  // Its spans point into another report than the one on screen.
  const target = stated?.target ? { ...toTarget(stated.target), spans: [] } : null;
  const judged = judge({
    target: stated === undefined ? null : targetValue(stated, null),
    actual: null,
    elapsed: book.find((page) => compareQuarters(page.quarter, quarter) === 0)?.elapsed ?? 0,
    thresholds: DEFAULT_THRESHOLDS,
    baseline: null,
  });
  return {
    indicatorId: indicator.id,
    metricId: null,
    revision: null,
    isDiscarded: false,
    name: indicator.name,
    nameEn: indicator.nameEn,
    taskNo: null,
    owners: [],
    isPinned: indicator.pinnedOrder !== null,
    direction: indicator.direction,
    form: indicator.form,
    target,
    original: null,
    actual: null,
    ...judged,
    bucket: judged.status,
    review: null,
    reasons: [],
    claim: null,
    candidates: [],
    said: null,
    findings: [],
    trend: buildTrend(book, { indicatorId: indicator.id, unit: target?.unit ?? indicator.unit, target }),
  };
}
