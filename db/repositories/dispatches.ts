import { asc, eq, isNull } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';

export type DispatchRow = Row<'dispatch'>;

/** What is sent out, the removed ones not among them; first comers first. */
export async function standingDispatches({
  db,
  tables: { dispatch },
}: Session): Promise<readonly DispatchRow[]> {
  return db
    .select()
    .from(dispatch)
    .where(isNull(dispatch.withdrawnAt))
    .orderBy(asc(dispatch.createdAt), asc(dispatch.id));
}

/** One of them, a removed one too. */
export async function dispatchById(
  { db, tables: { dispatch } }: Session,
  id: string,
): Promise<DispatchRow | null> {
  const rows = await db.select().from(dispatch).where(eq(dispatch.id, id));
  return rows[0] ?? null;
}

/** Writes one, whatever it was. */
export async function putDispatch(
  { db, tables: { dispatch } }: Session,
  { id, actor, createdAt, ...settings }: DispatchRow,
): Promise<void> {
  await db
    .insert(dispatch)
    .values({ id, actor, createdAt, ...settings })
    .onConflictDoUpdate({ target: dispatch.id, set: settings });
}

/** Says up to when its times were taken care of; never back. */
export async function setChecked(
  { db, tables: { dispatch } }: Session,
  id: string,
  checkedAt: Date,
): Promise<void> {
  await db.update(dispatch).set({ checkedAt }).where(eq(dispatch.id, id));
}
