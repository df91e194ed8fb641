import { and, asc, eq } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';

export type FollowUpRow = Row<'followUp'>;

/** What people set about the next steps of a quarter, earliest first. */
export async function followUpsOf(
  { db, tables: { followUp } }: Session,
  organisationId: string,
  period: string,
): Promise<readonly FollowUpRow[]> {
  return db
    .select()
    .from(followUp)
    .where(and(eq(followUp.organisationId, organisationId), eq(followUp.period, period)))
    .orderBy(asc(followUp.createdAt), asc(followUp.id));
}

/** Writes a follow-up, whatever it was. */
export async function putFollowUp({ db, tables: { followUp } }: Session, row: FollowUpRow): Promise<void> {
  const { state, stateBy, owner, duePeriod } = row;
  await db
    .insert(followUp)
    .values(row)
    .onConflictDoUpdate({ target: followUp.id, set: { state, stateBy, owner, duePeriod } });
}
