import type { Session } from '../../../../db/store.ts';
import type { RepairResult, RepairWish } from '../../../domain/column-repair.ts';
import type { ServiceContext } from '../../context.ts';
import { dryRun } from '../../dry-run.ts';
import { openReport } from '../open-metric.ts';
import { columnEvents } from '../speaking-events.ts';
import { applyRepair, type RepairPlan } from './apply-repair.ts';
import { standingColumns, wishedColumns } from './repaired-columns.ts';
import { columnRevision } from './require-column-revision.ts';
import { rereadReport } from './reread-report.ts';

export interface RepairInput {
  readonly reportId: string;
  readonly wish: RepairWish;
  readonly revision: string | null;
  readonly reason: string | null;
}

/**
 * Gives columns of a stored report other roles and reads it again, in one decision that can be taken back.
 * @throws AppError report_not_found, quarter_locked, changed_meanwhile, invalid_request, text_differs
 */
export async function repairColumns(context: ServiceContext, input: RepairInput): Promise<RepairResult> {
  const { reportId, wish, revision, reason } = input;
  const plan = await planRepair(context, reportId, wish);
  return context.store.tx(async (session) => {
    const result = await applyRepair(session, context, { ...plan, revision, reason });
    return { ...result, revision: await columnRevision(session, reportId) };
  });
}

/** What a repair would change; nothing is stored. @throws AppError as `repairColumns` */
export async function previewRepair(
  context: ServiceContext,
  reportId: string,
  wish: RepairWish,
): Promise<RepairResult> {
  const plan = { ...(await planRepair(context, reportId, wish)), reason: null, revision: undefined };
  const work = (session: Session) => applyRepair(session, context, plan);
  const result = await dryRun(context.store, work);
  return { ...result, revision: await columnRevision(context.store, reportId) };
}

/** Reads the report as it stands to know its headers, then as the person wants it. */
async function planRepair(
  context: ServiceContext,
  reportId: string,
  wish: RepairWish,
): Promise<Pick<RepairPlan, 'edition' | 'understood' | 'columns'>> {
  await openReport(context.store, reportId);
  const earlier = standingColumns(await columnEvents(context.store, reportId));
  const rolesNow = Object.fromEntries(earlier.map(({ header, role }) => [header, role]));
  const { understood: now } = await rereadReport(context, reportId, rolesNow);
  const wished = wishedColumns(wish, now.document.text, now.extraction.tables);
  const kept = earlier.filter(({ header }) => wished.every((column) => column.header !== header));
  const columns = [...kept, ...wished];
  const roles = Object.fromEntries(columns.map(({ header, role }) => [header, role]));
  return { ...(await rereadReport(context, reportId, roles)), columns };
}
