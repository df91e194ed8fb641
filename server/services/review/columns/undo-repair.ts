import type { AuditEventRow } from '../../../../db/repositories/audit-events.ts';
import { deleteEditionRows, dropMade, putEditionRows } from '../../../../db/repositories/edition-rows.ts';
import { setBlocks } from '../../../../db/repositories/reports.ts';
import type { Session } from '../../../../db/store.ts';
import { AppError } from '../../../errors.ts';
import type { ServiceContext } from '../../context.ts';
import { refreshFindings } from '../../editions/refresh-findings.ts';
import { thaw } from '../freeze.ts';
import { MILESTONE } from '../milestones/milestone-log.ts';
import { openReport } from '../open-metric.ts';
import { logStep, standingSteps, SUBJECT } from '../review-log.ts';
import { columnEvents, rereadEvents, speakingEvents } from '../speaking-events.ts';
import type { RepairTrace } from './apply-repair.ts';
import { columnRevision, requireColumnRevision } from './require-column-revision.ts';

interface Made {
  readonly made: { readonly indicators: readonly string[]; readonly owners: readonly string[] };
}

/**
 * Takes the last repair of a report's columns back: every row is again what it was before.
 * @throws AppError report_not_found, quarter_locked, changed_meanwhile, nothing_to_undo,
 *   later_decisions, moved_since
 */
export async function undoRepair(
  context: ServiceContext,
  { reportId, revision }: { readonly reportId: string; readonly revision: string | null },
): Promise<{ readonly revision: string | null }> {
  return context.store.tx(async (session) => {
    const { organisationId } = await openReport(session, reportId);
    await requireColumnRevision(session, reportId, revision);
    const step = standingSteps(await columnEvents(session, reportId)).at(-1);
    if (step?.before == null || step.after === null) throw new AppError('nothing_to_undo', { id: reportId });
    if (step.organisationId !== organisationId || (await wasMovedAfter(session, reportId, step)))
      throw new AppError('moved_since', { id: reportId });
    const later = await laterDecisions(session, reportId);
    if (later > 0) throw new AppError('later_decisions', { n: later });
    const { rows, blocks } = thaw(step.before) as RepairTrace;
    await deleteEditionRows(session, reportId);
    await putEditionRows(session, rows);
    await setBlocks(session, reportId, blocks);
    await dropMade(session, (thaw(step.after) as Made).made);
    await logStep(session, context, {
      ...{ action: 'columns.undone', subject: 'report', subjectId: reportId, organisationId },
      ...{ editionId: reportId, reason: null, before: null, after: null, undoes: step.id },
    });
    await refreshFindings(session, organisationId);
    return { revision: await columnRevision(session, reportId) };
  });
}

/** How many things people decided since the last repair, what it carried over itself not counted. */
async function laterDecisions(session: Session, reportId: string): Promise<number> {
  const events = [
    ...(await speakingEvents(session, SUBJECT, reportId)),
    ...(await speakingEvents(session, MILESTONE, reportId)),
  ];
  return standingSteps(events).filter(({ action }) => !action.endsWith('.replayed')).length;
}

async function wasMovedAfter(
  session: Session,
  reportId: string,
  { sequence }: AuditEventRow,
): Promise<boolean> {
  const steps = standingSteps(await rereadEvents(session, reportId));
  return steps.some((step) => step.action === 'report.moved' && step.sequence > sequence);
}
