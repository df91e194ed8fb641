import { and, eq, inArray } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** Tables whose rows change their organisation without meeting another one there. */
const PLAIN = [
  ...(['report', 'indicator', 'task', 'taskOwner', 'milestone', 'metric', 'target', 'observation'] as const),
  ...(['candidate', 'backfill', 'finding', 'linkCandidate', 'embedLink'] as const),
] as const;

/** Gives what one organisation's reports hold to another one. Units come apart: their names may meet. */
export async function handOverReports(
  { db, tables }: Session,
  from: string,
  organisationId: string,
): Promise<void> {
  for (const name of PLAIN) {
    const table = tables[name];
    await db.update(table).set({ organisationId }).where(eq(table.organisationId, from));
  }
}

/** Gives an organisation's units to another one; of two with one name the one that was there answers for the tasks. */
export async function handOverOwners(
  { db, tables: { owner, taskOwner } }: Session,
  from: string,
  organisationId: string,
): Promise<void> {
  const there = await db.select().from(owner).where(eq(owner.organisationId, organisationId));
  const known = new Map(there.map(({ name, id }) => [name, id]));
  for (const { id, name } of await db.select().from(owner).where(eq(owner.organisationId, from))) {
    const same = known.get(name);
    if (same === undefined) {
      await db.update(owner).set({ organisationId }).where(eq(owner.id, id));
      continue;
    }
    await db.update(taskOwner).set({ ownerId: same }).where(eq(taskOwner.ownerId, id));
    await db.delete(owner).where(eq(owner.id, id));
  }
}

/**
 * Gives the states of an organisation's quarters to another one, which keeps those it has.
 * @returns quarters whose state went, `2021-Q3`
 */
export async function handOverPeriods(
  { db, tables: { periodState } }: Session,
  from: string,
  organisationId: string,
): Promise<readonly string[]> {
  const states = (id: string) => db.select().from(periodState).where(eq(periodState.organisationId, id));
  const known = new Set((await states(organisationId)).map(({ period }) => period));
  const gone = (await states(from)).filter(({ period }) => known.has(period));
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await db.delete(periodState).where(inArray(periodState.id, ids));
  await db.update(periodState).set({ organisationId }).where(eq(periodState.organisationId, from));
  return gone.map(({ period }) => period);
}

/** Metrics of an indicator may belong to it or not: a person decides. */
export async function awaitLink({ db, tables: { metric } }: Session, indicatorId: string): Promise<void> {
  await db
    .update(metric)
    .set({ linkReview: 'pending' })
    .where(and(eq(metric.indicatorId, indicatorId), eq(metric.linkReview, 'accepted')));
}
