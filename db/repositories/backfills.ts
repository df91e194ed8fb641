import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';

/** What a report fills in for a quarter before it, with the indicator that its metric belongs to. */
export interface BackfillRow extends Row<'backfill'> {
  readonly indicatorId: string;
}

/** What some editions fill in for quarters before theirs; what a person said is no target fills nothing. */
export async function backfillsOf(
  { db, tables: { backfill, metric } }: Session,
  editionIds: readonly string[],
): Promise<readonly BackfillRow[]> {
  const rows = await db
    .select({ backfill, indicatorId: metric.indicatorId })
    .from(backfill)
    .innerJoin(metric, eq(metric.id, backfill.metricId))
    .where(and(inArray(backfill.editionId, [...editionIds]), isNull(metric.discardedAt)))
    .orderBy(backfill.period, backfill.id);
  return rows.map((row) => ({ ...row.backfill, indicatorId: row.indicatorId }));
}
