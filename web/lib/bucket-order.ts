import type { Bucket } from '../../server/domain/scorecard.ts';

/** The order of squares and counts, best first, then what is not known. */
export const BUCKET_ORDER: readonly Bucket[] = [
  'exceeded',
  'met',
  'on_track',
  'at_risk',
  'behind',
  'missed',
  'pending',
  'not_reported',
  'qualitative',
];
