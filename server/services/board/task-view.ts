import type { MilestoneRow } from '../../../db/repositories/milestones.ts';
import type { TaskRow } from '../../../db/repositories/tasks.ts';
import type { TaskView } from '../../domain/task-view.ts';

export function toTaskView(
  { id, no, title, shortTitle, titleEn }: TaskRow,
  owners: readonly string[],
  milestones: readonly MilestoneRow[],
): TaskView {
  return {
    id,
    no,
    title,
    shortTitle,
    titleEn,
    owners,
    milestones: milestones.map((row) => ({
      id: row.id,
      goal: row.goal,
      goalSpan: row.goalSpan,
      status: row.status,
      evidence: row.evidence,
      doneOn: row.doneOn,
      reasons: row.reasons,
    })),
  };
}
