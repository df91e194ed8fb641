import { and, count, desc, eq, inArray, notInArray } from 'drizzle-orm';
import type { Basis } from '../../server/domain/indicator.ts';
import type { Period } from '../../server/domain/period.ts';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { placeholdersFor, prepared } from './prepared.ts';
import { rowsOfEdition } from './rows-of-edition.ts';

/** One metric of an edition with what is stated of it. */
export interface MetricRow {
  readonly metric: Row<'metric'>;
  readonly target: Row<'target'> | null;
  readonly observation: Row<'observation'> | null;
}

export type CandidateRow = Row<'candidate'>;

/** The metrics of some editions, in the order of each report. */
export async function metricsOf(
  session: Session,
  editionIds: readonly string[],
): Promise<readonly MetricRow[]> {
  const { metric } = session.tables;
  const { holes, values } = placeholdersFor(editionIds);
  return prepared(session, `metricsOf ${editionIds.length}`, values, () =>
    selectMetrics(session).where(inArray(metric.editionId, holes)).orderBy(metric.ordinal),
  );
}

/** The metrics of one indicator in some editions. */
export async function metricsOfIndicator(
  session: Session,
  indicatorId: string,
  editionIds: readonly string[],
): Promise<readonly MetricRow[]> {
  const { metric } = session.tables;
  return selectMetrics(session).where(
    and(eq(metric.indicatorId, indicatorId), inArray(metric.editionId, [...editionIds])),
  );
}

/** How many reports name an indicator, withdrawn ones counted. */
export async function countMetricsOf(
  { db, tables: { metric } }: Session,
  indicatorId: string,
): Promise<number> {
  const [row] = await db.select({ n: count() }).from(metric).where(eq(metric.indicatorId, indicatorId));
  return row?.n ?? 0;
}

/** What each indicator of an organisation was called and aimed at, newest edition first. */
export async function metricHistory(session: Session, organisationId: string): Promise<readonly MetricRow[]> {
  const { metric, report } = session.tables;
  return selectMetrics(session)
    .innerJoin(report, eq(report.id, metric.editionId))
    .where(eq(metric.organisationId, organisationId))
    .orderBy(desc(report.year), desc(report.quarter), desc(report.sequence), metric.ordinal);
}

export async function candidatesOf(session: Session, editionId: string): Promise<readonly CandidateRow[]> {
  return rowsOfEdition(session, 'candidate', editionId);
}

export interface NewMetricRows {
  readonly metrics: readonly NewRow<'metric'>[];
  readonly targets: readonly NewRow<'target'>[];
  readonly observations: readonly NewRow<'observation'>[];
  readonly candidates: readonly NewRow<'candidate'>[];
  /** What the report's dated events say about quarters before it. */
  readonly backfills: readonly NewRow<'backfill'>[];
}

export async function insertMetrics({ db, tables }: Session, rows: NewMetricRows): Promise<void> {
  for await (const list of chunks(rows.metrics)) await db.insert(tables.metric).values(list);
  for await (const list of chunks(rows.targets)) await db.insert(tables.target).values(list);
  for await (const list of chunks(rows.observations)) await db.insert(tables.observation).values(list);
  for await (const list of chunks(rows.candidates)) await db.insert(tables.candidate).values(list);
  for await (const list of chunks(rows.backfills)) await db.insert(tables.backfill).values(list);
}

/** Marks every metric of an edition as made up, but for those of the given indicators. */
export async function markIllustrative(
  { db, tables: { metric } }: Session,
  editionId: string,
  except: readonly string[],
): Promise<void> {
  await db
    .update(metric)
    .set({ isIllustrative: true })
    .where(and(eq(metric.editionId, editionId), notInArray(metric.indicatorId, [...except])));
}

/** The months that all targets, and all figures of one basis, of an edition cover. */
export async function setCoverage(
  { db, tables: { target, observation } }: Session,
  editionId: string,
  covered: { readonly target: Period; readonly figures: Readonly<Record<Basis, Period>> },
): Promise<void> {
  await db.update(target).set(columnsOf(covered.target)).where(eq(target.editionId, editionId));
  for (const basis of ['cumulative', 'new', 'level'] as const) {
    await db
      .update(observation)
      .set(columnsOf(covered.figures[basis]))
      .where(and(eq(observation.editionId, editionId), eq(observation.basis, basis)));
  }
}

function columnsOf({ start, months }: Period): { periodStart: string; periodMonths: number } {
  return { periodStart: start, periodMonths: months };
}

function selectMetrics({ db, tables: { metric, target, observation } }: Session) {
  return db
    .select({ metric, target, observation })
    .from(metric)
    .leftJoin(target, eq(target.metricId, metric.id))
    .leftJoin(observation, eq(observation.metricId, metric.id))
    .$dynamic();
}
