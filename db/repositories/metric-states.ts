import { and, count, eq } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';
import type { MetricRow } from './metrics.ts';
import { visible } from './visible.ts';

/** All that a review of one metric may change. */
export interface MetricState extends MetricRow {
  readonly indicator: Row<'indicator'>;
}

/** A metric of an edition with its indicator, target and figure, by its own id; null when there is none. */
export async function metricById(session: Session, id: string): Promise<MetricState | null> {
  const { db, tables } = session;
  const { indicator, metric, target, observation } = tables;
  const rows = await db
    .select({ indicator, metric, target, observation })
    .from(metric)
    .innerJoin(indicator, eq(indicator.id, metric.indicatorId))
    .leftJoin(target, eq(target.metricId, metric.id))
    .leftJoin(observation, eq(observation.metricId, metric.id))
    .where(and(eq(metric.id, id), visible(session, metric.organisationId)));
  return rows[0] ?? null;
}

/** Brings the rows of a metric to a state, whatever they are now: what the state lacks is removed. */
export async function putMetricState(session: Session, state: MetricState): Promise<void> {
  const { db, tables } = session;
  const { name, direction } = state.indicator;
  await removeFigures(session, state.metric.id);
  await db
    .insert(tables.indicator)
    .values(state.indicator)
    .onConflictDoUpdate({ target: tables.indicator.id, set: { name, direction } });
  await db
    .insert(tables.metric)
    .values(state.metric)
    .onConflictDoUpdate({ target: tables.metric.id, set: state.metric });
  if (state.target !== null) await db.insert(tables.target).values(state.target);
  if (state.observation !== null) await db.insert(tables.observation).values(state.observation);
}

/** Takes a metric that a person added out again, with its indicator when no other metric is of it. */
export async function removeMetric(session: Session, row: Row<'metric'>): Promise<void> {
  const { db, tables } = session;
  await removeFigures(session, row.id);
  await db.delete(tables.metric).where(eq(tables.metric.id, row.id));
  const [others] = await db
    .select({ n: count() })
    .from(tables.metric)
    .where(eq(tables.metric.indicatorId, row.indicatorId));
  if ((others?.n ?? 0) === 0) {
    await db.delete(tables.indicator).where(eq(tables.indicator.id, row.indicatorId));
  }
}

async function removeFigures({ db, tables }: Session, metricId: string): Promise<void> {
  await db.delete(tables.target).where(eq(tables.target.metricId, metricId));
  await db.delete(tables.observation).where(eq(tables.observation.metricId, metricId));
}
