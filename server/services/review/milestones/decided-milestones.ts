import type { AuditEventRow } from '../../../../db/repositories/audit-events.ts';
import type { MilestoneRow } from '../../../../db/repositories/milestones.ts';
import { editionsOfQuarter, isByHand, reportText } from '../../../../db/repositories/reports.ts';
import type { Session } from '../../../../db/store.ts';
import type { Quarter } from '../../../domain/period.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { standingSteps } from '../review-log.ts';
import { speakingEvents } from '../speaking-events.ts';
import { MILESTONE, thawMilestone } from './milestone-log.ts';

/** What people decided about a milestone of an earlier file of the quarter. */
export interface DecidedMilestone {
  /** As it was read from that file; null when a person added it. */
  readonly read: MilestoneRow | null;
  readonly final: MilestoneRow;
  /** Stored text of that file. */
  readonly text: string;
  readonly reason: string | null;
  readonly actor: string;
}

/** What stands of the decisions about each milestone of one report. */
export async function decidedMilestones(
  session: Session,
  editionId: string,
): Promise<readonly DecidedMilestone[]> {
  const text = (await reportText(session, editionId))?.text ?? '';
  const events = await speakingEvents(session, MILESTONE, editionId);
  return [...new Set(events.map(({ subjectId }) => subjectId))].flatMap((id) => {
    const decided = whatStands(
      events.filter(({ subjectId }) => subjectId === id),
      text,
    );
    return decided === null ? [] : [decided];
  });
}

/** The same of every other file of a quarter: for each goal from the newest file that has any. */
export async function milestonesInQuarter(
  session: Session,
  { organisationId, editionId }: EditionStamp,
  quarter: Quarter,
): Promise<readonly DecidedMilestone[]> {
  const found = new Map<string, DecidedMilestone>();
  for (const edition of await editionsOfQuarter(session, organisationId, quarter)) {
    const { id } = edition;
    if (id === editionId || isByHand(edition)) continue;
    for (const decided of await decidedMilestones(session, id)) {
      found.set(normalizeName((decided.read ?? decided.final).goal), decided);
    }
  }
  return [...found.values()];
}

function whatStands(events: readonly AuditEventRow[], text: string): DecidedMilestone | null {
  const steps = standingSteps(events);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last?.after == null) return null;
  const { reason, actor } = last;
  return {
    read: first.before && thawMilestone(first.before),
    final: thawMilestone(last.after),
    text,
    reason,
    actor,
  };
}
