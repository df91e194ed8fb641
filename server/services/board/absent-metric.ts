import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { compareQuarters, quarterKey, type Quarter } from '../../domain/period.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import { targetBands } from '../../domain/target-levels.ts';
import { buildTrend, rulesAt, targetValue } from './build-trend.ts';
import { judge } from './explain.ts';
import type { Rules } from './rules.ts';
import { toTarget } from './views.ts';
import type { YearBook } from './year-book.ts';

/**
 * An indicator in a quarter whose report does not name it (or that has no report): not reported, with the
 * target that the year's latest report up to then states, else the first one after.
 */
export function absentMetric(
  indicator: IndicatorRow,
  quarter: Quarter,
  book: YearBook,
  rules: Rules,
): ScorecardMetric {
  const pages = [
    ...book.pages.filter((page) => compareQuarters(page.quarter, quarter) <= 0).reverse(),
    ...book.pages.filter((page) => compareQuarters(page.quarter, quarter) > 0),
  ];
  const stated = pages.map((page) => page.rows.get(indicator.id)).find((row) => row?.target);
  // Its spans point into another report than the one on screen.
  const target = stated?.target ? { ...toTarget(stated.target), spans: [] } : null;
  const elapsed = book.pages.find((page) => compareQuarters(page.quarter, quarter) === 0)?.elapsed ?? 0;
  const judged = judge({
    target: stated === undefined ? null : targetValue(stated, null),
    actual: null,
    elapsed,
    ...rulesAt({ rules, indicatorId: indicator.id, year: book.year, elapsed }),
  });
  const manual = rules.manualOf(indicator.id, quarterKey(quarter));
  return {
    indicatorId: indicator.id,
    metricId: null,
    revision: null,
    isDiscarded: false,
    name: indicator.name,
    nameEn: indicator.nameEn,
    taskId: null,
    taskNo: null,
    owners: [],
    isPinned: indicator.pinnedOrder !== null,
    pinnedOrder: indicator.pinnedOrder,
    weight: indicator.weight,
    direction: indicator.direction,
    form: indicator.form,
    target,
    original: null,
    actual: null,
    ...judged,
    manual,
    link: null,
    bands: targetBands(judged.why.inputs, rules.levelsOf(indicator.id, book.year)),
    plan: rules.planOf(indicator.id, book.year),
    bucket: manual?.status ?? judged.status,
    review: null,
    reasons: [],
    claim: null,
    candidates: [],
    pair: null,
    said: null,
    findings: [],
    trend: buildTrend(book, {
      indicatorId: indicator.id,
      rules,
      year: book.year,
      unit: target?.unit ?? indicator.unit,
      target,
    }),
  };
}
