import { queryOptions } from '@tanstack/react-query';
import type { ReportDetail, ReportSummary } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';

/** What an upload answers. */
export interface Imported {
  readonly report: ReportSummary;
  /** The same bytes were there already; nothing changed. */
  readonly duplicate: boolean;
  /** They had been withdrawn and are in force again. */
  readonly restored: boolean;
}

/** Every report, withdrawn ones too, latest import first. */
export function reportsQuery() {
  return queryOptions({
    queryKey: ['reports'],
    queryFn: ({ signal }): Promise<readonly ReportSummary[]> =>
      answerOf(api.reports.$get({ query: {} }, { init: { signal } }), signal),
  });
}

/** One report with text, tasks, metrics and findings. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['reports', id],
    queryFn: ({ signal }): Promise<ReportDetail> =>
      answerOf(api.reports[':id'].$get({ param: { id } }, { init: { signal } }), signal),
  });
}

/** Takes a report out of every board; it is kept and can come back. */
export async function withdrawReport(id: string): Promise<ReportSummary> {
  return (await answerOf(api.reports[':id'].$delete({ param: { id } }))).report;
}

/** Puts a withdrawn report back. */
export async function restoreReport(id: string): Promise<ReportSummary> {
  return (await answerOf(api.reports[':id'].restore.$post({ param: { id } }))).report;
}
