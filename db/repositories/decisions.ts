import { and, eq, isNull, sql } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { prepared, type Question } from './prepared.ts';

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

export async function decisionsOf(session: Session, organisationId: string): Promise<DecisionRows> {
  const { db, tables } = session;
  const { thresholdSet, statusOverride, baseline, seriesBreak, targetLevel } = tables;
  const { planCurve, revisionReason } = tables;
  const id = sql.placeholder('id');
  const ask = <T>(name: string, build: () => Question<T>): Promise<T> =>
    prepared(session, `decisionsOf ${name}`, { id: organisationId }, build);
  return {
    thresholds: await ask('thresholds', () =>
      db.select().from(thresholdSet).where(eq(thresholdSet.organisationId, id)),
    ),
    overrides: await ask('overrides', () =>
      db.select().from(statusOverride).where(eq(statusOverride.organisationId, id)),
    ),
    baselines: await ask('baselines', () =>
      db.select().from(baseline).where(eq(baseline.organisationId, id)).orderBy(baseline.year),
    ),
    breaks: await ask('breaks', () =>
      db.select().from(seriesBreak).where(eq(seriesBreak.organisationId, id)).orderBy(seriesBreak.period),
    ),
    levels: await ask('levels', () =>
      db
        .select()
        .from(targetLevel)
        .where(eq(targetLevel.organisationId, id))
        .orderBy(targetLevel.year, targetLevel.level),
    ),
    plans: await ask('plans', () =>
      db.select().from(planCurve).where(eq(planCurve.organisationId, id)).orderBy(planCurve.year),
    ),
    revisions: await ask('revisions', () =>
      db
        .select()
        .from(revisionReason)
        .where(eq(revisionReason.organisationId, id))
        .orderBy(revisionReason.period),
    ),
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
