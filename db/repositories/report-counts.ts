import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Review } from '../../server/domain/indicator.ts';
import type { ReportSummary } from '../../server/domain/scorecard.ts';
import type { Session } from '../store.ts';

export type ReportCounts = ReportSummary['counts'];
type Mutable = { -readonly [K in keyof ReportCounts]: number };

const REVIEWED: Readonly<Record<Review, 'accepted' | 'pending' | 'notReported'>> = {
  accepted: 'accepted',
  pending: 'pending',
  discarded: 'notReported',
};

/** How much each report holds; a target without figure, or with a discarded one, is not reported. */
export async function countsByReport(
  session: Session,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, ReportCounts>> {
  const counts = new Map(editionIds.map((id) => [id, empty()]));
  for (const row of await countMetrics(session, editionIds)) {
    const entry = counts.get(row.editionId);
    if (entry === undefined) continue;
    entry.metrics += row.n;
    if (row.review !== null) entry[REVIEWED[row.review]] += row.n;
    else if (row.targets > 0) entry.notReported += row.targets;
  }
  for (const kind of ['task', 'milestone', 'finding'] as const) {
    for (const row of await countRows(session, kind, editionIds)) {
      const entry = counts.get(row.editionId);
      if (entry !== undefined) entry[`${kind}s`] = row.n;
    }
  }
  return counts;
}

function empty(): Mutable {
  return { tasks: 0, metrics: 0, accepted: 0, pending: 0, notReported: 0, milestones: 0, findings: 0 };
}

function countMetrics(
  { db, tables: { metric, target, observation } }: Session,
  editionIds: readonly string[],
) {
  return db
    .select({
      editionId: metric.editionId,
      review: observation.review,
      n: count(),
      targets: count(target.id),
    })
    .from(metric)
    .leftJoin(target, eq(target.metricId, metric.id))
    .leftJoin(observation, eq(observation.metricId, metric.id))
    .where(and(inArray(metric.editionId, [...editionIds]), isNull(metric.discardedAt)))
    .groupBy(metric.editionId, observation.review);
}

function countRows(
  { db, tables }: Session,
  kind: 'task' | 'milestone' | 'finding',
  editionIds: readonly string[],
) {
  const table = tables[kind];
  const counts = kind === 'milestone' ? isNull(tables.milestone.discardedAt) : undefined;
  return db
    .select({ editionId: table.editionId, n: count() })
    .from(table)
    .where(and(inArray(table.editionId, [...editionIds]), counts))
    .groupBy(table.editionId);
}
