import { listEditions } from '../../db/repositories/reports.ts';
import type { ReportSummary } from '../domain/scorecard.ts';
import { summariseReports } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';

/** Imported reports, the latest import first; withdrawn ones only when asked for. */
export async function listReports(
  { store }: ServiceContext,
  options: { readonly withWithdrawn: boolean },
): Promise<readonly ReportSummary[]> {
  return summariseReports(store, await listEditions(store, options));
}
