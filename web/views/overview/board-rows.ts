import type { Bucket, Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { BUCKET_ORDER } from '../../lib/bucket-order.ts';

/** States that are shown with a zero too: that nothing is behind is worth saying. */
const ALWAYS: ReadonlySet<Bucket> = new Set<Bucket>([
  'exceeded',
  'met',
  'on_track',
  'at_risk',
  'behind',
  'pending',
  'not_reported',
]);

export interface BoardRows {
  /** Targets with a figure, in the order of the board. */
  readonly reported: readonly ScorecardMetric[];
  readonly silent: readonly ScorecardMetric[];
  readonly qualitative: readonly ScorecardMetric[];
}

/** Cuts the metrics into the blocks of the board; `status` keeps one state only. */
export function boardRows(metrics: readonly ScorecardMetric[], status: Bucket | null): BoardRows {
  const shown = metrics.filter((metric) => status === null || metric.bucket === status);
  return {
    reported: shown.filter(({ bucket }) => bucket !== 'not_reported' && bucket !== 'qualitative'),
    silent: shown.filter(({ bucket }) => bucket === 'not_reported'),
    qualitative: shown.filter(({ bucket }) => bucket === 'qualitative'),
  };
}

/** The states to list with their counts. */
export function listedBuckets(counts: Scorecard['counts']): readonly Bucket[] {
  return BUCKET_ORDER.filter((bucket) => ALWAYS.has(bucket) || counts[bucket] > 0);
}

/** The metrics in the order of the strip of squares. */
export function stripOrder(metrics: readonly ScorecardMetric[]): readonly ScorecardMetric[] {
  return [...metrics].sort((a, b) => BUCKET_ORDER.indexOf(a.bucket) - BUCKET_ORDER.indexOf(b.bucket));
}
