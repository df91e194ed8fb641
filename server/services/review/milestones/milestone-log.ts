import { milestoneById, type MilestoneRow } from '../../../../db/repositories/milestones.ts';
import type { MilestoneAction } from '../../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../../db/store.ts';
import type { MilestoneNow } from '../../../domain/milestone-review.ts';
import { AppError } from '../../../errors.ts';
import type { ServiceContext } from '../../context.ts';
import { freeze, thaw, type Frozen } from '../freeze.ts';
import { openReport } from '../open-metric.ts';
import { requireRevision } from '../require-revision.ts';
import { logStep, type LoggedStep } from '../review-log.ts';

/** The kind of row that review events of milestones speak of. */
export const MILESTONE = 'milestone';

/** Which milestone of which report, in the state the person saw. */
export interface MilestoneAddress {
  readonly reportId: string;
  readonly milestoneId: string;
  readonly revision: string | null;
}

/** Where a milestone stands after a step of review. */
export interface MilestoneResult {
  readonly milestoneId: string;
  readonly revision: string | null;
}

/** The row that a logged state holds. */
export function thawMilestone(state: Frozen): MilestoneRow {
  return (thaw(state) as { readonly milestone: MilestoneRow }).milestone;
}

/** All that a form or a history shows of a milestone. */
export function milestoneNow(row: MilestoneRow): MilestoneNow {
  const { goal, goalSpan, status, evidence, doneOn, discardedAt } = row;
  return { goal, goalSpan, status, evidence, doneOn, isDiscarded: discardedAt !== null };
}

/** The same of a logged state; null where it holds none. */
export function loggedMilestone(state: Frozen | null): MilestoneNow | null {
  return state?.['milestone'] === undefined ? null : milestoneNow(thawMilestone(state));
}

/**
 * A milestone that may be changed by somebody who saw its last state.
 * @throws AppError report_not_found, milestone_not_found, quarter_locked, changed_meanwhile
 */
export async function openMilestone(
  session: Session,
  { reportId, milestoneId, revision }: MilestoneAddress,
): Promise<MilestoneRow> {
  await openReport(session, reportId);
  const row = await milestoneById(session, milestoneId);
  if (row?.editionId !== reportId) throw new AppError('milestone_not_found', { id: milestoneId });
  await requireRevision(session, milestoneId, revision, {
    current: milestoneNow(row),
    show: loggedMilestone,
  });
  return row;
}

/** One step about a milestone. */
export interface MilestoneChange extends Pick<LoggedStep, 'reason' | 'undoes' | 'actor'> {
  readonly action: MilestoneAction;
  readonly before: MilestoneRow | null;
  readonly after: MilestoneRow | null;
}

/** Appends one step about a milestone to the log. Runs inside the transaction that makes the change. */
export async function logMilestone(
  session: Session,
  context: ServiceContext,
  { before, after, ...step }: MilestoneChange,
): Promise<void> {
  const row = after ?? before;
  if (row === null) return;
  const { id: subjectId, organisationId, editionId } = row;
  await logStep(session, context, {
    ...step,
    ...{ subject: MILESTONE, subjectId, organisationId, editionId },
    before: before && freeze({ milestone: before }),
    after: after && freeze({ milestone: after }),
  });
}
