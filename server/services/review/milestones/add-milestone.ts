import { milestonesOf, putMilestone, type MilestoneRow } from '../../../../db/repositories/milestones.ts';
import { reportText, type EditionRow } from '../../../../db/repositories/reports.ts';
import { tasksOf, type TaskRow } from '../../../../db/repositories/tasks.ts';
import type { Session } from '../../../../db/store.ts';
import type { MilestoneEntry } from '../../../domain/milestone-review.ts';
import type { Mark } from '../../../domain/review.ts';
import type { ServiceContext } from '../../context.ts';
import { cutMarks } from '../cut-marks.ts';
import { openReport } from '../open-metric.ts';
import { revisionOf } from '../review-log.ts';
import { logMilestone, type MilestoneResult } from './milestone-log.ts';

export interface NewMilestone extends MilestoneEntry {
  readonly reportId: string;
  readonly reason: string | null;
}

/**
 * Adds a milestone that reading missed.
 * @throws AppError report_not_found, quarter_locked, mark_outside
 */
export async function addMilestone(context: ServiceContext, input: NewMilestone): Promise<MilestoneResult> {
  return context.store.tx(async (session) => {
    const after = await newRow(session, context, await openReport(session, input.reportId), input);
    await putMilestone(session, after);
    await logMilestone(session, context, {
      action: 'milestone.added',
      before: null,
      after,
      reason: input.reason,
    });
    return { milestoneId: after.id, revision: (await revisionOf(session, after.id))?.id ?? null };
  });
}

async function newRow(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { id: editionId, organisationId }: EditionRow,
  { taskId, goal, mark, status, evidence, doneOn }: NewMilestone,
): Promise<MilestoneRow> {
  const text = (await reportText(session, editionId))?.text ?? '';
  const tasks = await tasksOf(session, editionId);
  const task = tasks.find(({ id }) => id === taskId) ?? taskAround(tasks, mark ?? evidence[0] ?? null);
  const last = (await milestonesOf(session, editionId)).at(-1);
  return {
    id: newId(),
    organisationId,
    editionId,
    taskId: task?.id ?? null,
    ordinal: (last?.ordinal ?? -1) + 1,
    goal,
    goalSpan: mark === null ? null : (cutMarks([mark], text)[0] ?? null),
    status,
    evidence: cutMarks(evidence, text),
    doneOn,
    setBy: actor,
    reasons: [],
    discardedAt: null,
    actor,
    createdAt: now(),
  };
}

/** The task whose cells hold the marked words. */
function taskAround(tasks: readonly TaskRow[], mark: Mark | null): TaskRow | null {
  if (mark === null) return null;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start <= mark.start && mark.end <= end;
  return (
    tasks.find(({ fields, titleSpan }) => fields.some(holds) || (titleSpan !== null && holds(titleSpan))) ??
    null
  );
}
