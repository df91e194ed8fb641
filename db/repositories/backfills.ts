import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Review } from '../../server/domain/indicator.ts';
import type { Row, Session } from '../store.ts';
import { placeholdersFor, prepared } from './prepared.ts';

/** What a report fills in for a quarter before it, with the indicator that its metric belongs to. */
export interface BackfillRow extends Row<'backfill'> {
  readonly indicatorId: string;
  /** Of the counted figure that it rests on. */
  readonly review: Review;
}

/** What some editions fill in for quarters before theirs; a figure that a person corrected or threw out fills nothing. */
export async function backfillsOf(
  session: Session,
  editionIds: readonly string[],
): Promise<readonly BackfillRow[]> {
  const { backfill, metric, observation } = session.tables;
  const { holes, values } = placeholdersFor(editionIds);
  const rows = await prepared(session, `backfillsOf ${editionIds.length}`, values, () =>
    session.db
      .select({ backfill, indicatorId: metric.indicatorId, review: observation.review })
      .from(backfill)
      .innerJoin(metric, eq(metric.id, backfill.metricId))
      .innerJoin(observation, eq(observation.metricId, backfill.metricId))
      .where(
        and(
          inArray(backfill.editionId, holes),
          isNull(metric.discardedAt),
          eq(observation.how, 'counted'),
          ne(observation.review, 'discarded'),
        ),
      )
      .orderBy(backfill.period, backfill.id),
  );
  return rows.map(({ backfill: row, ...others }) => ({ ...row, ...others }));
}
