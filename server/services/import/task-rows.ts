import type { NewRow } from '../../../db/store.ts';
import type { Milestone, Task } from '../../extract/types.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { findTask } from './find-task.ts';
import { shortenTitle } from './shorten-title.ts';

export interface TaskRows {
  readonly tasks: readonly (NewRow<'task'> & { readonly id: string })[];
  readonly owners: readonly NewRow<'owner'>[];
  readonly taskOwners: readonly NewRow<'taskOwner'>[];
  readonly milestones: readonly NewRow<'milestone'>[];
}

/**
 * Rows of tasks, of the units that answer for them and of their milestones.
 * @param knownOwners ids of the organisation's units by name; new names get new rows
 */
export function taskRows(
  tasks: readonly Task[],
  milestones: readonly Milestone[],
  knownOwners: ReadonlyMap<string, string>,
  stamp: EditionStamp,
  newId: () => string,
): TaskRows {
  const rows = tasks.map((task, ordinal) => toTaskRow(task, ordinal, stamp, newId()));
  const ownerIds = new Map(knownOwners);
  const owners: NewRow<'owner'>[] = [];
  const taskOwners: NewRow<'taskOwner'>[] = [];
  for (const [index, task] of tasks.entries()) {
    const taskId = rows[index]?.id;
    if (taskId === undefined) continue;
    for (const [ordinal, name] of [...new Set(task.owners)].entries()) {
      const ownerId = ownerIds.get(name) ?? newId();
      if (!ownerIds.has(name)) owners.push({ id: ownerId, name, ...stamp });
      ownerIds.set(name, ownerId);
      // The unit named first leads, the others support: reports name the lead first.
      taskOwners.push({ taskId, ownerId, ordinal, isLead: ordinal === 0, ...stamp });
    }
  }
  const taskIds = rows.map((row) => row.id);
  return {
    tasks: rows,
    owners,
    taskOwners,
    milestones: milestones.map((milestone, ordinal) => ({
      id: newId(),
      taskId: taskIdOf(tasks, taskIds, milestone),
      ordinal,
      goal: milestone.goal,
      goalSpan: milestone.goalSpan,
      status: milestone.status,
      evidence: milestone.evidence,
      doneOn: milestone.doneOn,
      ...stamp,
    })),
  };
}

function toTaskRow(task: Task, ordinal: number, stamp: EditionStamp, id: string) {
  return {
    id,
    ordinal,
    no: task.no,
    title: task.title,
    titleSpan: task.titleSpan,
    shortTitle: shortenTitle(task.title),
    fields: task.fields,
    ...stamp,
  };
}

function taskIdOf(tasks: readonly Task[], ids: readonly string[], milestone: Milestone): string | null {
  const index = findTask(tasks, milestone.taskNo, [milestone.goalSpan, ...milestone.evidence]);
  return index === null ? null : (ids[index] ?? null);
}
