import type { Session } from '../../../db/store.ts';
import type { Quarter } from '../../domain/period.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import type { Decided } from './carry-over.ts';
import { thawMetric } from './metric-state.ts';
import { SUBJECT } from './review-log.ts';
import { standingDecisions, standingInQuarter } from './standing-decisions.ts';

const METRICS = { subject: SUBJECT, thaw: thawMetric };

/** What stands of the decisions about each metric of one report. */
export function decidedMetrics(session: Session, editionId: string): Promise<readonly Decided[]> {
  return standingDecisions(session, METRICS, editionId);
}

/** The same of every other file of a quarter: for each indicator from the newest file that has any. */
export function decidedInQuarter(
  session: Session,
  stamp: EditionStamp,
  quarter: Quarter,
): Promise<readonly Decided[]> {
  return standingInQuarter(session, METRICS, stamp, quarter, ({ final }) => final.indicator.id);
}
