import { and, asc, desc, eq, inArray, lt, lte, max } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type DispatchRunRow = Row<'dispatchRun'>;

/** Queues a run; one with the same key stands already when this answers false, and nothing changes. */
export async function queueRun(
  { db, tables: { dispatchRun } }: Session,
  row: Omit<NewRow<'dispatchRun'>, 'sequence'>,
): Promise<boolean> {
  const [last] = await db.select({ sequence: max(dispatchRun.sequence) }).from(dispatchRun);
  const added = await db
    .insert(dispatchRun)
    .values({ ...row, sequence: (last?.sequence ?? 0) + 1 })
    .onConflictDoNothing({ target: dispatchRun.key })
    .returning({ id: dispatchRun.id });
  return added.length > 0;
}

export async function runById(
  { db, tables: { dispatchRun } }: Session,
  id: string,
): Promise<DispatchRunRow | null> {
  const rows = await db.select().from(dispatchRun).where(eq(dispatchRun.id, id));
  return rows[0] ?? null;
}

/** The run that is next: the earliest that waits and may be tried by now. */
export async function nextWaiting(
  { db, tables: { dispatchRun } }: Session,
  now: Date,
): Promise<DispatchRunRow | null> {
  const rows = await db
    .select()
    .from(dispatchRun)
    .where(and(eq(dispatchRun.state, 'waiting'), lte(dispatchRun.nextTryAt, now)))
    .orderBy(asc(dispatchRun.nextTryAt), asc(dispatchRun.sequence))
    .limit(1);
  return rows[0] ?? null;
}

/** Runs that were under way when the server ended. */
export async function runningRuns({
  db,
  tables: { dispatchRun },
}: Session): Promise<readonly DispatchRunRow[]> {
  return db
    .select()
    .from(dispatchRun)
    .where(eq(dispatchRun.state, 'running'))
    .orderBy(asc(dispatchRun.sequence));
}

type RunProgress = Partial<
  Pick<
    DispatchRunRow,
    'state' | 'period' | 'nextTryAt' | 'attempts' | 'startedAt' | 'finishedAt' | 'place' | 'files' | 'failure'
  >
>;

/** Writes how far a run got. */
export async function setRun(
  { db, tables: { dispatchRun } }: Session,
  id: string,
  progress: RunProgress,
): Promise<void> {
  await db.update(dispatchRun).set(progress).where(eq(dispatchRun.id, id));
}

/** Takes a waiting run up; false when somebody else did meanwhile. */
export async function claimRun(
  { db, tables: { dispatchRun } }: Session,
  id: string,
  progress: Pick<DispatchRunRow, 'attempts' | 'startedAt'>,
): Promise<boolean> {
  const claimed = await db
    .update(dispatchRun)
    .set({ ...progress, state: 'running', nextTryAt: null })
    .where(and(eq(dispatchRun.id, id), eq(dispatchRun.state, 'waiting')))
    .returning({ id: dispatchRun.id });
  return claimed.length > 0;
}

/** Runs that nobody shall try any more: those of a removed item that still wait. */
export async function waitingRunsOf(
  { db, tables: { dispatchRun } }: Session,
  dispatchId: string,
): Promise<readonly DispatchRunRow[]> {
  return db
    .select()
    .from(dispatchRun)
    .where(and(eq(dispatchRun.dispatchId, dispatchId), inArray(dispatchRun.state, ['waiting', 'running'])));
}

/** Runs, newest first. */
export async function pageOfRuns(
  { db, tables: { dispatchRun } }: Session,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly DispatchRunRow[]> {
  return db
    .select()
    .from(dispatchRun)
    .where(before === null ? undefined : lt(dispatchRun.sequence, before))
    .orderBy(desc(dispatchRun.sequence))
    .limit(limit);
}

/** The newest run of an item; null before the first. */
export async function lastRunOf(
  { db, tables: { dispatchRun } }: Session,
  dispatchId: string,
): Promise<DispatchRunRow | null> {
  const rows = await db
    .select()
    .from(dispatchRun)
    .where(eq(dispatchRun.dispatchId, dispatchId))
    .orderBy(desc(dispatchRun.sequence))
    .limit(1);
  return rows[0] ?? null;
}
