import { everyEditionOf, isByHand, organisationsOfReports } from '../../db/repositories/reports.ts';
import type { ReportStatus, ReportSummary } from '../domain/scorecard.ts';
import { summariseReports } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';

interface Numbered {
  readonly sequence: number;
  readonly summary: ReportSummary;
}

/** Imported reports, the latest import first. @param status only those in force, or only withdrawn ones; null: both */
export async function listReports(
  { store, memory }: ServiceContext,
  status: ReportStatus | null,
): Promise<readonly ReportSummary[]> {
  const ofOne = async (id: string): Promise<readonly Numbered[]> => {
    const files = (await everyEditionOf(store, id)).filter((edition) => !isByHand(edition));
    const summaries = await summariseReports(store, files);
    return files.flatMap(({ sequence }, index) => {
      const summary = summaries[index];
      return summary === undefined ? [] : [{ sequence, summary }];
    });
  };
  const lists = await memory.ofEach(store, await organisationsOfReports(store), 'reports', ofOne);
  const reports = lists
    .flat()
    .sort((a, b) => b.sequence - a.sequence)
    .map(({ summary }) => summary);
  return status === null ? reports : reports.filter((report) => report.status === status);
}
