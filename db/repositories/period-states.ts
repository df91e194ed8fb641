import { and, eq, ne, sql } from 'drizzle-orm';
import type { PeriodState } from '../../server/domain/scorecard.ts';
import type { NewRow, Row, Session } from '../store.ts';
import { prepared } from './prepared.ts';

export type PeriodStateRow = Row<'periodState'>;

/** The row of a quarter (`2021-Q3`); null until somebody publishes it. */
export async function periodRowOf(
  session: Session,
  organisationId: string,
  period: string,
): Promise<PeriodStateRow | null> {
  const { periodState } = session.tables;
  const rows = await prepared(session, 'periodRowOf', { organisationId, period }, () =>
    session.db
      .select()
      .from(periodState)
      .where(
        and(
          eq(periodState.organisationId, sql.placeholder('organisationId')),
          eq(periodState.period, sql.placeholder('period')),
        ),
      ),
  );
  return rows[0] ?? null;
}

/** Whether a quarter may still change; working until somebody publishes it. */
export async function periodStateOf(
  session: Session,
  organisationId: string,
  period: string,
): Promise<PeriodState> {
  return (await periodRowOf(session, organisationId, period))?.state ?? 'working';
}

/** Writes the state of a quarter, whatever it was. */
export async function putPeriodState(
  { db, tables: { periodState } }: Session,
  row: NewRow<'periodState'>,
): Promise<void> {
  const { state, ruleVersion, sealed, actor, createdAt } = row;
  await db
    .insert(periodState)
    .values(row)
    .onConflictDoUpdate({
      target: [periodState.organisationId, periodState.period],
      set: { state, ruleVersion, sealed, actor, createdAt },
    });
}

/** Keys of the quarters of an organisation that are locked. */
export async function lockedPeriods(
  { db, tables: { periodState } }: Session,
  organisationId: string,
): Promise<readonly string[]> {
  const rows = await db
    .select({ period: periodState.period })
    .from(periodState)
    .where(and(eq(periodState.organisationId, organisationId), eq(periodState.state, 'locked')))
    .orderBy(periodState.period);
  return rows.map(({ period }) => period);
}

/** Keys of the quarters of an organisation that somebody published, locked ones too, the earliest first. */
export async function publishedPeriods(
  { db, tables: { periodState } }: Session,
  organisationId: string,
): Promise<readonly string[]> {
  const rows = await db
    .select({ period: periodState.period })
    .from(periodState)
    .where(and(eq(periodState.organisationId, organisationId), ne(periodState.state, 'working')))
    .orderBy(periodState.period);
  return rows.map(({ period }) => period);
}
