import { and, eq, isNull } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type ThresholdSetRow = Row<'thresholdSet'>;
export type StatusOverrideRow = Row<'statusOverride'>;
export type BaselineRow = Row<'baseline'>;
export type SeriesBreakRow = Row<'seriesBreak'>;
export type TargetLevelRow = Row<'targetLevel'>;
export type PlanCurveRow = Row<'planCurve'>;
export type RevisionReasonRow = Row<'revisionReason'>;

/** What people decided about the indicators of an organisation, and stands now. */
export interface DecisionRows {
  readonly thresholds: readonly ThresholdSetRow[];
  readonly overrides: readonly StatusOverrideRow[];
  readonly baselines: readonly BaselineRow[];
  readonly breaks: readonly SeriesBreakRow[];
  readonly levels: readonly TargetLevelRow[];
  readonly plans: readonly PlanCurveRow[];
  readonly revisions: readonly RevisionReasonRow[];
}

export async function decisionsOf({ db, tables }: Session, organisationId: string): Promise<DecisionRows> {
  const { thresholdSet, statusOverride, baseline, seriesBreak, targetLevel } = tables;
  const { planCurve, revisionReason } = tables;
  const id = organisationId;
  return {
    thresholds: await db.select().from(thresholdSet).where(eq(thresholdSet.organisationId, id)),
    overrides: await db.select().from(statusOverride).where(eq(statusOverride.organisationId, id)),
    baselines: await db.select().from(baseline).where(eq(baseline.organisationId, id)).orderBy(baseline.year),
    breaks: await db
      .select()
      .from(seriesBreak)
      .where(eq(seriesBreak.organisationId, id))
      .orderBy(seriesBreak.period),
    levels: await db
      .select()
      .from(targetLevel)
      .where(eq(targetLevel.organisationId, id))
      .orderBy(targetLevel.year, targetLevel.level),
    plans: await db.select().from(planCurve).where(eq(planCurve.organisationId, id)).orderBy(planCurve.year),
    revisions: await db
      .select()
      .from(revisionReason)
      .where(eq(revisionReason.organisationId, id))
      .orderBy(revisionReason.period),
  };
}

/** Puts thresholds of an organisation (`indicatorId` null) or of one indicator in place of what stood; null takes them away. */
export async function replaceThresholds(
  { db, tables: { thresholdSet } }: Session,
  scope: { readonly organisationId: string; readonly indicatorId: string | null },
  row: NewRow<'thresholdSet'> | null,
): Promise<void> {
  const { organisationId, indicatorId } = scope;
  const ofIndicator =
    indicatorId === null ? isNull(thresholdSet.indicatorId) : eq(thresholdSet.indicatorId, indicatorId);
  await db.delete(thresholdSet).where(and(eq(thresholdSet.organisationId, organisationId), ofIndicator));
  if (row !== null) await db.insert(thresholdSet).values(row);
}

/** Puts a status of one quarter in place of what a person set before; null takes it away. */
export async function replaceOverride(
  { db, tables: { statusOverride } }: Session,
  key: { readonly indicatorId: string; readonly period: string },
  row: NewRow<'statusOverride'> | null,
): Promise<void> {
  const { indicatorId, period } = key;
  await db
    .delete(statusOverride)
    .where(and(eq(statusOverride.indicatorId, indicatorId), eq(statusOverride.period, period)));
  if (row !== null) await db.insert(statusOverride).values(row);
}
