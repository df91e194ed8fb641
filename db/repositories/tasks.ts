import { eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { rowsOfEdition } from './rows-of-edition.ts';

export type TaskRow = Row<'task'>;

export async function tasksOf(session: Session, editionId: string): Promise<readonly TaskRow[]> {
  return rowsOfEdition(session, 'task', editionId);
}

export async function insertTasks({ db, tables }: Session, rows: readonly NewRow<'task'>[]): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.task).values(list);
}

export async function setTaskNames(
  { db, tables: { task } }: Session,
  id: string,
  names: { readonly shortTitle: string; readonly titleEn: string | null },
): Promise<void> {
  await db.update(task).set(names).where(eq(task.id, id));
}
