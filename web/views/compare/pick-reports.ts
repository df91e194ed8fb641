import type { ReportSummary } from '../../../server/domain/scorecard.ts';

export interface ReportPair {
  readonly from: string;
  readonly to: string;
}

type Listed = Pick<ReportSummary, 'id' | 'period'>;

/**
 * The two reports to lay side by side: those the address names, else the shown quarter's and the one before it in
 * time. Null with fewer than two.
 * @param reports latest import first
 */
export function pickReports(
  reports: readonly Listed[],
  asked: { readonly from: string | null; readonly to: string | null },
  period: string,
): ReportPair | null {
  if (reports.length < 2) return null;
  const known = (id: string | null): string | null => reports.find((report) => report.id === id)?.id ?? null;
  const inTime = [...reports].reverse().sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  const to =
    known(asked.to) ?? inTime.findLast((report) => report.period === period)?.id ?? inTime.at(-1)?.id;
  if (to === undefined) return null;
  const place = inTime.findIndex((report) => report.id === to);
  const from = known(asked.from) ?? inTime[place === 0 ? 1 : place - 1]?.id;
  return from === undefined ? null : { from, to };
}
