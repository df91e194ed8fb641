import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ReportDetail, ReportSummary } from '../../server/domain/scorecard.ts';
import { requestJson } from './client.ts';

const REPORTS = '/api/reports';

/** What an upload answers; `duplicate` when the same bytes were there already. */
export interface Imported {
  readonly report: {
    readonly id: string;
    readonly title: string;
    readonly org: string;
    readonly organisationId: string;
    readonly period: string | null;
    readonly status: string;
  };
  readonly counts: ReportSummary['counts'];
  readonly duplicate?: boolean;
}

/** Every report, withdrawn ones too, latest import first. */
export function reportsQuery() {
  return queryOptions({
    queryKey: ['reports'],
    queryFn: ({ signal }) => requestJson<readonly ReportSummary[]>(REPORTS, { signal }),
  });
}

/** One report with text, tasks, metrics and findings. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['reports', id],
    queryFn: ({ signal }) => requestJson<ReportDetail>(`${REPORTS}/${encodeURIComponent(id)}`, { signal }),
  });
}

/** Sends one file to be read and stored. */
export function importReport(file: File): Promise<Imported> {
  const body = new FormData();
  body.set('file', file);
  return requestJson<Imported>(REPORTS, { method: 'POST', body });
}

/** Takes a report out of every board; it is kept and can come back. */
export function withdrawReport(id: string): Promise<unknown> {
  return requestJson<unknown>(`${REPORTS}/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Puts a withdrawn report back. */
export function restoreReport(id: string): Promise<unknown> {
  return requestJson<unknown>(`${REPORTS}/${encodeURIComponent(id)}/restore`, { method: 'POST' });
}

/** After an import or a withdrawal nothing that was read before is sure. */
export function forgetFigures(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries();
}
