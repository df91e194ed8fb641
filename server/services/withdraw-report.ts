import { recordEvent } from '../../db/repositories/audit-events.ts';
import { editionById, setWithdrawn } from '../../db/repositories/reports.ts';
import type { ReportSummary } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { summariseReport } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';
import { refreshFindings } from './editions/refresh-findings.ts';
import { refuseLocked } from './review/refuse-locked.ts';

/**
 * Takes a report out of every board and list; nothing is deleted, `restoreReport` brings it back. A second
 * withdrawal changes nothing.
 * @throws AppError report_not_found, quarter_locked
 */
export async function withdrawReport(context: ServiceContext, id: string): Promise<ReportSummary> {
  const { store, actor, now, newId } = context;
  await store.tx(async (session) => {
    const edition = await editionById(session, id);
    if (edition === null) throw new AppError('report_not_found', { id });
    if (edition.withdrawnAt !== null) return;
    await refuseLocked(session, edition.organisationId, edition);
    const at = now();
    await setWithdrawn(session, id, { at, by: actor });
    await refreshFindings(session, edition.organisationId);
    await recordEvent(session, {
      id: newId(),
      organisationId: edition.organisationId,
      editionId: id,
      action: 'report.withdrawn',
      subject: 'report',
      subjectId: id,
      before: { withdrawnAt: null },
      after: { withdrawnAt: at.toISOString() },
      actor,
      createdAt: at,
    });
  });
  return summariseReport(store, id);
}
