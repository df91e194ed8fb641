import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';
import { visible } from './visible.ts';
import { prepared } from './prepared.ts';

export type IndicatorRow = Row<'indicator'>;

export async function indicatorById(session: Session, id: string): Promise<IndicatorRow | null> {
  const { indicator } = session.tables;
  const where = and(eq(indicator.id, id), visible(session, indicator.organisationId));
  const rows = await session.db.select().from(indicator).where(where);
  return rows[0] ?? null;
}

/** Indicators that answer under their own id, in the order they were first named. */
export async function indicatorsOf(
  session: Session,
  organisationId: string | null,
): Promise<readonly IndicatorRow[]> {
  const { indicator } = session.tables;
  const build = (scope: SQL | undefined) =>
    session.db
      .select()
      .from(indicator)
      .where(and(isNull(indicator.movedTo), scope, visible(session, indicator.organisationId)))
      .orderBy(indicator.createdAt, indicator.id);
  // Who sees only some asks in other words.
  if (organisationId === null || session.organisations !== undefined)
    return build(organisationId === null ? undefined : eq(indicator.organisationId, organisationId));
  return prepared(session, 'indicatorsOf', { organisationId }, () =>
    build(eq(indicator.organisationId, sql.placeholder('organisationId'))),
  );
}

export async function insertIndicators(
  { db, tables }: Session,
  rows: readonly NewRow<'indicator'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.indicator).values(list);
}

/** Removes an indicator that nothing is of. */
export async function dropIndicator({ db, tables }: Session, id: string): Promise<void> {
  await db.delete(tables.indicator).where(eq(tables.indicator.id, id));
}

/** Gives an indicator to another organisation, with the links under which other pages show it. */
export async function adoptIndicator(
  { db, tables }: Session,
  id: string,
  organisationId: string,
): Promise<void> {
  await db.update(tables.indicator).set({ organisationId }).where(eq(tables.indicator.id, id));
  await db.update(tables.embedLink).set({ organisationId }).where(eq(tables.embedLink.indicatorId, id));
}

/** Its English name and its place among the pinned ones. */
export async function setIndicatorFace(
  { db, tables }: Session,
  id: string,
  face: { readonly nameEn: string | null; readonly pinnedOrder: number | null },
): Promise<void> {
  await db.update(tables.indicator).set(face).where(eq(tables.indicator.id, id));
}

/** How much it counts in a weighted attainment; null takes the weight away. */
export async function setIndicatorWeight(
  { db, tables }: Session,
  id: string,
  weight: number | null,
): Promise<void> {
  await db.update(tables.indicator).set({ weight }).where(eq(tables.indicator.id, id));
}

/** Sets what a person says an indicator is. */
export async function updateIndicator(
  { db, tables }: Session,
  id: string,
  change: Partial<
    Pick<
      IndicatorRow,
      | 'name'
      | 'nameEn'
      | 'unit'
      | 'unitKind'
      | 'unitMeasure'
      | 'direction'
      | 'form'
      | 'basis'
      | 'weight'
      | 'pinnedOrder'
    >
  >,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await db.update(tables.indicator).set(change).where(eq(tables.indicator.id, id));
}

/** The quarters in which each indicator of an organisation (null: of all) appears in a report that is in force, earliest first. */
export async function quartersByIndicator(
  { db, tables: { metric, report } }: Session,
  organisationId: string | null,
): Promise<ReadonlyMap<string, readonly { year: number; quarter: number }[]>> {
  const own = organisationId === null ? undefined : eq(metric.organisationId, organisationId);
  const rows = await db
    .selectDistinct({ id: metric.indicatorId, year: report.year, quarter: report.quarter })
    .from(metric)
    .innerJoin(report, eq(report.id, metric.editionId))
    .where(and(isNull(report.withdrawnAt), own))
    .orderBy(report.year, report.quarter);
  const quarters = new Map<string, { year: number; quarter: number }[]>();
  for (const { id, year, quarter } of rows) {
    quarters.set(id, [...(quarters.get(id) ?? []), { year, quarter }]);
  }
  return quarters;
}
