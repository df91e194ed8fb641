import { eq, sql } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { prepared } from './prepared.ts';

export type TaskRow = Row<'task'>;

export async function tasksOf(session: Session, editionId: string): Promise<readonly TaskRow[]> {
  const { task } = session.tables;
  return prepared(session, 'tasksOf', { editionId }, () =>
    session.db
      .select()
      .from(task)
      .where(eq(task.editionId, sql.placeholder('editionId')))
      .orderBy(task.ordinal),
  );
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
