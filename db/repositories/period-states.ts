import { and, eq } from 'drizzle-orm';
import type { PeriodState } from '../../server/domain/scorecard.ts';
import type { Session } from '../store.ts';

/** Whether a quarter (`2021-Q3`) may still change; working until somebody publishes it. */
export async function periodStateOf(
  { db, tables: { periodState } }: Session,
  organisationId: string,
  period: string,
): Promise<PeriodState> {
  const rows = await db
    .select({ state: periodState.state })
    .from(periodState)
    .where(and(eq(periodState.organisationId, organisationId), eq(periodState.period, period)));
  return rows[0]?.state ?? 'working';
}
