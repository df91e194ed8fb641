import { STATUSES } from './attainment.ts';
import type { Bucket, Counts } from './scorecard.ts';

export const BUCKETS: readonly Bucket[] = [...STATUSES, 'pending'];

/** How many metrics stand in each bucket; the sum is the number of metrics that somebody did not throw out. */
export function countBuckets(
  metrics: readonly { readonly bucket: Bucket; readonly isDiscarded: boolean }[],
): Counts {
  const counted = metrics.filter((metric) => !metric.isDiscarded);
  const count = (bucket: Bucket) => counted.filter((metric) => metric.bucket === bucket).length;
  return Object.fromEntries(BUCKETS.map((bucket) => [bucket, count(bucket)])) as Counts;
}
