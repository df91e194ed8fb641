import { metricById, type MetricState } from '../../../db/repositories/metric-states.ts';
import { editionById, type EditionRow } from '../../../db/repositories/reports.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import type { ReportTime } from '../import/metric-rows.ts';
import { refuseLocked } from './refuse-locked.ts';
import { metricNow, thawMetric } from './metric-state.ts';
import { requireRevision } from './require-revision.ts';

/** Which metric of which report, in the state the person saw: `revision` is the last step they knew of. */
export interface MetricAddress {
  readonly reportId: string;
  readonly metricId: string;
  readonly revision: string | null;
}

/** What a report's figures run over. */
export async function timeOf(session: Session, edition: EditionRow): Promise<ReportTime> {
  const organisation = await organisationById(session, edition.organisationId);
  return { to: edition, yearStart: organisation?.yearStart ?? 1 };
}

/** A report that may be changed. @throws AppError report_not_found, quarter_locked */
export async function openReport(session: Session, reportId: string): Promise<EditionRow> {
  const edition = await editionById(session, reportId);
  if (edition === null) throw new AppError('report_not_found', { id: reportId });
  await refuseLocked(session, edition.organisationId, edition);
  return edition;
}

/**
 * A metric that may be changed by somebody who saw its last state.
 * @throws AppError report_not_found, metric_not_found, quarter_locked, changed_meanwhile
 */
export async function openMetric(
  session: Session,
  { reportId, metricId, revision }: MetricAddress,
): Promise<MetricState> {
  await openReport(session, reportId);
  const row = await metricById(session, metricId);
  if (row?.metric.editionId !== reportId) throw new AppError('metric_not_found', { id: metricId });
  await requireRevision(session, metricId, revision, {
    current: metricNow(row),
    show: (state) => (state['metric'] === undefined ? null : metricNow(thawMetric(state))),
  });
  return row;
}
