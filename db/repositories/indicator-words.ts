/** What people said about one indicator, each by its natural key: the row that stands, or none. */
import { and, eq } from 'drizzle-orm';
import type { TargetLevel } from '../../server/domain/target-levels.ts';
import type { NewRow, Session } from '../store.ts';

export interface YearKey {
  readonly indicatorId: string;
  readonly year: number;
}

export interface QuarterKey {
  readonly indicatorId: string;
  /** `2021-Q3`. */
  readonly period: string;
}

/** Where a year's change starts from; null takes it away. */
export async function replaceBaseline(
  { db, tables: { baseline } }: Session,
  { indicatorId, year }: YearKey,
  row: NewRow<'baseline'> | null,
): Promise<void> {
  await db.delete(baseline).where(and(eq(baseline.indicatorId, indicatorId), eq(baseline.year, year)));
  if (row !== null) await db.insert(baseline).values(row);
}

/** Another level of a year's target; null takes it away. */
export async function replaceLevel(
  { db, tables: { targetLevel } }: Session,
  { indicatorId, year, level }: YearKey & { readonly level: TargetLevel },
  row: NewRow<'targetLevel'> | null,
): Promise<void> {
  const { indicatorId: id, year: of, level: at } = targetLevel;
  await db.delete(targetLevel).where(and(eq(id, indicatorId), eq(of, year), eq(at, level)));
  if (row !== null) await db.insert(targetLevel).values(row);
}

/** The plan of a year; null takes it away. */
export async function replacePlan(
  { db, tables: { planCurve } }: Session,
  { indicatorId, year }: YearKey,
  row: NewRow<'planCurve'> | null,
): Promise<void> {
  await db.delete(planCurve).where(and(eq(planCurve.indicatorId, indicatorId), eq(planCurve.year, year)));
  if (row !== null) await db.insert(planCurve).values(row);
}

/** A new definition that begins with a quarter; null takes it away. */
export async function replaceBreak(
  { db, tables: { seriesBreak } }: Session,
  { indicatorId, period }: QuarterKey,
  row: NewRow<'seriesBreak'> | null,
): Promise<void> {
  const { indicatorId: id, period: from } = seriesBreak;
  await db.delete(seriesBreak).where(and(eq(id, indicatorId), eq(from, period)));
  if (row !== null) await db.insert(seriesBreak).values(row);
}

/** Why the report of a quarter changed the target; null takes it away. */
export async function replaceRevisionReason(
  { db, tables: { revisionReason } }: Session,
  { indicatorId, period }: QuarterKey,
  row: NewRow<'revisionReason'> | null,
): Promise<void> {
  const { indicatorId: id, period: of } = revisionReason;
  await db.delete(revisionReason).where(and(eq(id, indicatorId), eq(of, period)));
  if (row !== null) await db.insert(revisionReason).values(row);
}
