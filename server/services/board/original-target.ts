import { assess, type ActualValue } from '../../domain/attainment.ts';
import type { RevisionReason } from '../../domain/decided.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import type { OriginalTarget } from '../../domain/scorecard.ts';
import { targetChange } from '../../domain/target-history.ts';
import { rulesAt, targetValue } from './build-trend.ts';
import type { MetricParts } from './metric-parts.ts';
import { toTarget } from './views.ts';

/**
 * What the year's first report asked for, where the shown one asks for something else, with the figure judged
 * by it. Null while the target was never revised.
 */
export function originalTarget(
  { book, rules, row, page: shown }: Pick<MetricParts, 'book' | 'rules' | 'row' | 'page'>,
  actual: ActualValue | null,
): OriginalTarget | null {
  const page = book.pages.find((entry) => entry.rows.get(row.metric.indicatorId)?.target);
  const first = page?.rows.get(row.metric.indicatorId);
  if (page === undefined || !first?.target || !row.target) return null;
  if (compareQuarters(page.quarter, shown.quarter) >= 0) return null;
  const target = toTarget(first.target);
  if (targetChange(target, toTarget(row.target), row.metric.direction) === null) return null;
  const { indicatorId } = row.metric;
  const revisions = book.pages.filter((entry) => compareQuarters(entry.quarter, shown.quarter) <= 0);
  return {
    target,
    statedIn: quarterKey(page.quarter),
    editionId: first.target.editionId,
    assessment: assess({
      target: targetValue(first, null),
      actual,
      elapsed: shown.elapsed,
      ...rulesAt({ rules, indicatorId, year: book.year, elapsed: shown.elapsed }),
    }),
    reason: revisions.reduce<RevisionReason | null>(
      (known, entry) => rules.reasonOf(indicatorId, quarterKey(entry.quarter)) ?? known,
      null,
    ),
  };
}
