import type { MilestoneRow } from '../../../../db/repositories/milestones.ts';
import type { Session } from '../../../../db/store.ts';
import type { Quarter } from '../../../domain/period.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { standingDecisions, standingInQuarter, type StandingDecision } from '../standing-decisions.ts';
import { MILESTONE, thawMilestone } from './milestone-log.ts';

/** What people decided about a milestone of an earlier file of the quarter. */
export type DecidedMilestone = StandingDecision<MilestoneRow>;

const MILESTONES = { subject: MILESTONE, thaw: thawMilestone };

/** What stands of the decisions about each milestone of one report. */
export function decidedMilestones(session: Session, editionId: string): Promise<readonly DecidedMilestone[]> {
  return standingDecisions(session, MILESTONES, editionId);
}

/** The same of every other file of a quarter: for each goal from the newest file that has any. */
export function milestonesInQuarter(
  session: Session,
  stamp: EditionStamp,
  quarter: Quarter,
): Promise<readonly DecidedMilestone[]> {
  return standingInQuarter(session, MILESTONES, stamp, quarter, ({ read, final }) =>
    normalizeName((read ?? final).goal),
  );
}
