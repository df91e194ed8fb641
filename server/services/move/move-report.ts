import type { MoveResult, MoveWish } from '../../domain/move-view.ts';
import { quarterKey } from '../../domain/period.ts';
import type { ServiceContext } from '../context.ts';
import { dryRun } from '../dry-run.ts';
import { standingColumns } from '../review/columns/repaired-columns.ts';
import { rereadReport } from '../review/columns/reread-report.ts';
import { openReport } from '../review/open-metric.ts';
import { columnEvents } from '../review/speaking-events.ts';
import { applyMove, type MovePlan } from './apply-move.ts';
import { moveGoal } from './move-input.ts';

/**
 * Moves a report to another organisation, another quarter or both, in one step that can be taken back.
 * @throws AppError report_not_found, report_fixed, nothing_to_move, quarter_locked, text_differs, invalid_request
 */
export async function moveReport(
  context: ServiceContext,
  reportId: string,
  { wish, reason }: { readonly wish: MoveWish; readonly reason: string },
): Promise<MoveResult> {
  const plan = { ...(await planMove(context, reportId, wish)), reason };
  return context.store.tx((session) => applyMove(session, context, plan));
}

/** What a move would change; nothing is stored. @throws AppError as `moveReport` */
export async function previewMove(
  context: ServiceContext,
  reportId: string,
  wish: MoveWish,
): Promise<MoveResult> {
  const plan = { ...(await planMove(context, reportId, wish)), reason: null };
  const result = await dryRun(context.store, (session) => applyMove(session, context, plan));
  return { ...result, to: { ...result.to, organisationId: plan.goal.organisationId }, stepId: null };
}

/** Reads the file as it would be read at its new place, with the columns that people put right. */
async function planMove(
  context: ServiceContext,
  reportId: string,
  wish: MoveWish,
): Promise<Pick<MovePlan, 'goal' | 'understood'>> {
  const goal = await moveGoal(context.store, reportId, wish);
  await openReport(context.store, reportId);
  const repaired = standingColumns(await columnEvents(context.store, reportId));
  const columns = Object.fromEntries(repaired.map(({ header, role }) => [header, role]));
  const isOtherQuarter = quarterKey(goal.quarter) !== quarterKey(goal.edition);
  const { understood } = await rereadReport(context, reportId, columns, {
    org: goal.name,
    ...(isOtherQuarter ? { period: goal.quarter } : {}),
  });
  return { goal, understood };
}
