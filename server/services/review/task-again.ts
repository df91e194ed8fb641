import { tasksOf } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import { alignTasks } from '../editions/align-tasks.ts';

/** Id of the task of a new file that continues a task of an earlier one; null where none does. */
export async function taskAgain(
  session: Session,
  earlier: { readonly taskId: string | null; readonly editionId: string },
  editionId: string,
): Promise<string | null> {
  if (earlier.taskId === null) return null;
  const old = (await tasksOf(session, earlier.editionId)).filter(({ id }) => id === earlier.taskId);
  const pairs = alignTasks(old, await tasksOf(session, editionId));
  return pairs.find(({ before, after }) => before !== null && after !== null)?.after?.id ?? null;
}
