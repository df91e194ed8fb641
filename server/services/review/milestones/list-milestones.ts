import { eventsOf, eventsOfEditions } from '../../../../db/repositories/audit-events.ts';
import { milestonesOf } from '../../../../db/repositories/milestones.ts';
import { editionById } from '../../../../db/repositories/reports.ts';
import type { MilestoneItem, MilestoneStep } from '../../../domain/milestone-review.ts';
import { AppError } from '../../../errors.ts';
import type { ServiceContext } from '../../context.ts';
import { undoneBy } from '../review-log.ts';
import { loggedMilestone, MILESTONE, milestoneNow } from './milestone-log.ts';

/** Every milestone of a report for its review, discarded ones and those of no task too. @throws AppError report_not_found */
export async function listMilestones(
  { store }: ServiceContext,
  reportId: string,
): Promise<readonly MilestoneItem[]> {
  if ((await editionById(store, reportId)) === null) throw new AppError('report_not_found', { id: reportId });
  const events = await eventsOfEditions(store, MILESTONE, [reportId]);
  const revisions = new Map(events.map(({ subjectId, id }) => [subjectId, id]));
  return (await milestonesOf(store, reportId)).map((row) => ({
    ...milestoneNow(row),
    id: row.id,
    taskId: row.taskId,
    revision: revisions.get(row.id) ?? null,
    setBy: row.setBy,
    reasons: row.reasons,
  }));
}

/** Every step of review of one milestone, earliest first. @throws AppError milestone_not_found */
export async function milestoneHistory(
  { store }: ServiceContext,
  reportId: string,
  milestoneId: string,
): Promise<readonly MilestoneStep[]> {
  // A report out of reach has no milestones for the one who asks.
  const rows = (await editionById(store, reportId)) === null ? [] : await milestonesOf(store, reportId);
  if (!rows.some(({ id }) => id === milestoneId))
    throw new AppError('milestone_not_found', { id: milestoneId });
  const events = await eventsOf(store, milestoneId);
  const undone = new Set(events.map(undoneBy));
  return events.map(({ id, action, actor, createdAt, reason, before, after }) => ({
    ...{ id, action, actor, reason, at: createdAt.toISOString(), isUndone: undone.has(id) },
    before: loggedMilestone(before),
    after: loggedMilestone(after),
  }));
}
