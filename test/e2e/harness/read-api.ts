import type { ReportDetail, ReportSummary, Scorecard } from '../../../server/domain/scorecard.ts';
import type { RunningServer } from '../../../scripts/lib/start-built-server.ts';

/** The board as the API answers it, to compare with what the page shows. */
export async function readScorecard(server: RunningServer, query = ''): Promise<Scorecard> {
  return (await readJson(`${server.url}/api/scorecard${query}`)) as Scorecard;
}

/** Every report, with how much of it is stored. */
export async function readReports(server: RunningServer): Promise<readonly ReportSummary[]> {
  return (await readJson(`${server.url}/api/reports`)) as readonly ReportSummary[];
}

/** One report with its text. */
export async function readReport(server: RunningServer, id: string): Promise<ReportDetail> {
  return (await readJson(`${server.url}/api/reports/${id}`)) as ReportDetail;
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return response.json();
}
