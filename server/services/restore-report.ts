import { recordEvent } from '../../db/repositories/audit-events.ts';
import { editionById, setWithdrawn } from '../../db/repositories/reports.ts';
import type { Session } from '../../db/store.ts';
import type { ReportSummary } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { summariseReport } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';
import { refreshFindings } from './editions/refresh-findings.ts';
import { refuseLocked } from './review/refuse-locked.ts';

/** Undoes a withdrawal; a report that is in force stays as it is. @throws AppError report_not_found */
export async function restoreReport(context: ServiceContext, id: string): Promise<ReportSummary> {
  await context.store.tx((session) => putBackInForce(session, context, id));
  return summariseReport(context.store, id);
}

/** Clears a withdrawal and records it; false when there was none. Runs inside a transaction. */
export async function putBackInForce(
  session: Session,
  context: ServiceContext,
  id: string,
): Promise<boolean> {
  const { actor, now, newId } = context;
  const edition = await editionById(session, id);
  if (edition === null) throw new AppError('report_not_found', { id });
  if (edition.withdrawnAt === null) return false;
  await refuseLocked(session, edition.organisationId, edition);
  await setWithdrawn(session, id, null);
  await refreshFindings(session, edition.organisationId);
  await recordEvent(session, {
    id: newId(),
    organisationId: edition.organisationId,
    editionId: id,
    action: 'report.restored',
    subject: 'report',
    subjectId: id,
    before: { withdrawnAt: edition.withdrawnAt.toISOString() },
    after: { withdrawnAt: null },
    actor,
    createdAt: now(),
  });
  return true;
}
