import type { MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { BoardTask } from '../../../server/domain/task-view.ts';

export const MILESTONE_STATES: readonly MilestoneStatus[] = [
  'done',
  'in_progress',
  'not_started',
  'not_mentioned',
];

/** What waits for a person: a figure in doubt, a milestone that a further file tells otherwise. */
export const TO_CHECK = 'to_check';

/** What the address says: `?owner=…&state=not_mentioned&by=owner&task=4`. */
export interface TaskFilter {
  readonly owner: string | null;
  readonly state: MilestoneStatus | typeof TO_CHECK | null;
  /** Number or title of the task that stands open. */
  readonly asked: string | null;
  readonly isByOwner: boolean;
}

export function readTaskFilter(search: string): TaskFilter {
  const params = new URLSearchParams(search);
  return {
    owner: params.get('owner'),
    state: ([...MILESTONE_STATES, TO_CHECK] as const).find((state) => state === params.get('state')) ?? null,
    asked: params.get('task'),
    isByOwner: params.get('by') === 'owner',
  };
}

/** The tasks of a department with a milestone in a state, or with something to check; both where both are asked for. */
export function fittingTasks(
  tasks: readonly BoardTask[],
  { owner, state }: Pick<TaskFilter, 'owner' | 'state'>,
  metrics: readonly ScorecardMetric[],
): readonly BoardTask[] {
  return tasks.filter((task) => {
    const { metrics: figures, milestones } = waitingIn(task, metrics);
    const hasState =
      state === TO_CHECK ? figures + milestones > 0 : task.milestones.some(({ status }) => status === state);
    return (owner === null || task.owners.includes(owner)) && (state === null || hasState);
  });
}

/** How many figures and milestones of a task wait for a check. */
export function waitingIn(
  { id, milestones }: Pick<BoardTask, 'id' | 'milestones'>,
  metrics: readonly ScorecardMetric[],
): { readonly metrics: number; readonly milestones: number } {
  return {
    metrics: metrics.filter(({ taskId, bucket }) => taskId === id && bucket === 'pending').length,
    milestones: milestones.filter(({ reasons }) => reasons.length > 0).length,
  };
}

/** Whether an address means this task: by its number as printed, else by its title. */
export function isAsked({ no, title }: Pick<BoardTask, 'no' | 'title'>, asked: string | null): boolean {
  return asked !== null && (no === asked || title === asked);
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
