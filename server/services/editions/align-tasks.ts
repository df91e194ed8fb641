import type { TaskRow } from '../../../db/repositories/tasks.ts';
import { assignPairs } from '../../extract/matching/assign-pairs.ts';
import { diceBigrams, normalizeName } from '../../extract/matching/similarity.ts';

/** A task of two editions; one side is null for a task that only the other one lists. */
export interface TaskPair<T extends Alignable = TaskRow> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What tells one task from another. */
export type Alignable = Pick<TaskRow, 'no' | 'title'>;

const FLOOR = 0.4;
/** Numbers stay more often than words; alone they prove nothing. */
const SAME_NUMBER = 0.15;
const LEAST_WORDS = 0.3;

/** Which task of a later edition continues which of an earlier one, by the words of the titles; in the order of the later one, then what was dropped. */
export function alignTasks<T extends Alignable>(
  before: readonly T[],
  after: readonly T[],
): readonly TaskPair<T>[] {
  const scores = after.map((task) => before.map((earlier) => likeness(earlier, task)));
  const columns = assignPairs(scores, FLOOR);
  const continued = after.map((task, row): TaskPair<T> => {
    const column = columns[row] ?? null;
    return { before: column === null ? null : (before[column] ?? null), after: task };
  });
  const known = new Set(continued.map((pair) => pair.before));
  return [
    ...continued,
    ...before.filter((task) => !known.has(task)).map((task) => ({ before: task, after: null })),
  ];
}

/** Whether two titles say the same but for spaces and marks. */
export function isSameTitle(a: string, b: string): boolean {
  return normalizeName(a) === normalizeName(b);
}

function likeness(before: Alignable, after: Alignable): number {
  const words = diceBigrams(normalizeName(before.title), normalizeName(after.title));
  if (words < LEAST_WORDS) return 0;
  return words + (before.no !== null && before.no === after.no ? SAME_NUMBER : 0);
}
