import type { MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { BoardTask } from '../../../server/domain/task-view.ts';

export const MILESTONE_STATES: readonly MilestoneStatus[] = [
  'done',
  'in_progress',
  'not_started',
  'not_mentioned',
];

/** What the address says: `?owner=…&state=not_mentioned&by=owner`. */
export interface TaskFilter {
  readonly owner: string | null;
  readonly state: MilestoneStatus | null;
  readonly isByOwner: boolean;
}

export function readTaskFilter(search: string): TaskFilter {
  const params = new URLSearchParams(search);
  return {
    owner: params.get('owner'),
    state: MILESTONE_STATES.find((state) => state === params.get('state')) ?? null,
    isByOwner: params.get('by') === 'owner',
  };
}

/** The tasks of a department with a milestone in a state; both where both are asked for. */
export function fittingTasks(
  tasks: readonly BoardTask[],
  { owner, state }: TaskFilter,
): readonly BoardTask[] {
  return tasks.filter(
    ({ owners, milestones }) =>
      (owner === null || owners.includes(owner)) &&
      (state === null || milestones.some(({ status }) => status === state)),
  );
}

export interface TaskGroup {
  /** Leading department; null for tasks that name none. */
  readonly owner: string | null;
  readonly tasks: readonly BoardTask[];
}

/** Tasks under their leading department, in the order in which departments come; those of nobody last. */
export function groupByOwner(tasks: readonly BoardTask[]): readonly TaskGroup[] {
  const leads = [...new Set(tasks.map(({ owners }) => owners[0] ?? null))];
  const ordered = [...leads.filter((lead) => lead !== null), ...leads.filter((lead) => lead === null)];
  return ordered.map((owner) => ({
    owner,
    tasks: tasks.filter(({ owners }) => (owners[0] ?? null) === owner),
  }));
}
