import { decisionsOf } from '../../db/repositories/decisions.ts';
import { lockedPeriods } from '../../db/repositories/period-states.ts';
import { editionsOf } from '../../db/repositories/reports.ts';
import { quarterKey, type Quarter } from '../domain/period.ts';
import type { ScorecardMetric } from '../domain/scorecard.ts';
import type { ThresholdPreview } from '../domain/threshold-view.ts';
import type { ThresholdChange } from '../domain/thresholds.ts';
import { AppError } from '../errors.ts';
import { countBuckets } from '../domain/count-buckets.ts';
import { editionsInForce, newestQuarter } from './board/editions-in-force.ts';
import { findOrganisation } from './board/find-organisation.ts';
import { loadBoard } from './board/load-board.ts';
import { loadRules, toRules } from './board/rules.ts';
import { loadYearBook } from './board/year-book.ts';
import type { ServiceContext } from './context.ts';
import { requireIndicator, requireOrder, withThresholds } from './thresholds.ts';

export interface PreviewInput {
  readonly org?: string | undefined;
  readonly indicatorId?: string | null | undefined;
  /** Default: the latest quarter with a report. */
  readonly period?: Quarter | undefined;
  readonly thresholds: ThresholdChange | null;
}

/**
 * The statuses that other thresholds would give.
 * @throws AppError organisation_not_found, indicator_not_found, no_reports, invalid_request
 */
export async function previewThresholds(
  { store }: ServiceContext,
  { org, indicatorId = null, period, thresholds }: PreviewInput,
): Promise<ThresholdPreview> {
  const organisation = await findOrganisation(store, org);
  await requireIndicator(store, organisation.id, indicatorId);
  const editions = await editionsOf(store, organisation.id);
  const inForce = editionsInForce(editions);
  const quarter = period ?? newestQuarter(editions);
  const edition = quarter === null ? undefined : inForce.get(quarterKey(quarter));
  if (quarter === null || edition === undefined) throw new AppError('no_reports');
  const book = await loadYearBook(store, inForce, { shown: quarter, yearStart: organisation.yearStart });
  const now = await decisionsOf(store, organisation.id);
  const then = withThresholds(now, organisation.id, indicatorId, thresholds);
  requireOrder(then);
  const key = quarterKey(quarter);
  const isLocked = (await lockedPeriods(store, organisation.id)).includes(key);
  const sealed = isLocked ? await loadRules(store, organisation.id, key) : null;
  const before = (await loadBoard(store, edition, book, { rules: sealed ?? toRules(now) })).metrics;
  const after = (await loadBoard(store, edition, book, { rules: sealed ?? toRules(then) })).metrics;
  return {
    period: key,
    isLocked,
    flips: flipsBetween(before, after),
    before: countBuckets(before),
    after: countBuckets(after),
  };
}

function flipsBetween(
  before: readonly ScorecardMetric[],
  after: readonly ScorecardMetric[],
): ThresholdPreview['flips'] {
  const then = new Map(after.map((metric) => [metric.indicatorId, metric.bucket]));
  return before.flatMap(({ indicatorId, name, nameEn, bucket: from }) => {
    const to = then.get(indicatorId) ?? from;
    return to === from ? [] : [{ indicatorId, name, nameEn, from, to }];
  });
}
