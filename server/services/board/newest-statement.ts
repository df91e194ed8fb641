import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Row } from '../../../db/store.ts';

/** What a file states of an indicator and since when it is known. */
export interface Stated {
  readonly edition: Pick<EditionRow, 'createdAt'>;
  readonly row: MetricRow;
}

/**
 * Of a figure that a file states and one that somebody entered by hand for the same quarter: the newest. A person
 * who decided about the figure of the file stated it anew; one that was thrown out says nothing.
 */
export function newestObservation(
  stated: Stated | null,
  byHand: Row<'observation'> | null,
): Row<'observation'> | null {
  const figure = stated?.row.observation ?? null;
  if (stated === null || figure === null || byHand === null) return byHand ?? figure;
  if (figure.review === 'discarded') return byHand;
  const since = figure.reviewedBy === 'rule' ? stated.edition.createdAt : figure.reviewedAt;
  return byHand.reviewedAt >= since ? byHand : figure;
}

/** The same for targets. */
export function newestTarget(stated: Stated | null, byHand: Row<'target'> | null): Row<'target'> | null {
  const target = stated?.row.target ?? null;
  if (stated === null || target === null || byHand === null) return byHand ?? target;
  return byHand.createdAt >= stated.edition.createdAt ? byHand : target;
}
