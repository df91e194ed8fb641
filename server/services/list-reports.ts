import { isByHand, listEditions } from '../../db/repositories/reports.ts';
import type { ReportStatus, ReportSummary } from '../domain/scorecard.ts';
import { summariseReports } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';

/** Imported reports, the latest import first. @param status only those in force, or only withdrawn ones; null: both */
export async function listReports(
  { store }: ServiceContext,
  status: ReportStatus | null,
): Promise<readonly ReportSummary[]> {
  const files = (await listEditions(store)).filter((edition) => !isByHand(edition));
  const reports = await summariseReports(store, files);
  return status === null ? reports : reports.filter((report) => report.status === status);
}
