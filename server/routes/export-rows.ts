import type { ErrorCode } from '../errors.ts';
import type { ApiRow } from './api-row.ts';
import { boardExportQuery } from './export-params.ts';

const ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'organisation_not_found',
  'no_reports',
  'report_not_found',
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files, as the API description tells of them. */
export const EXPORT_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/export/scorecard.xlsx',
    summary: 'Board, quarters, provenance and notes as a workbook with real numbers and a native chart',
    query: boardExportQuery,
    answers: { 200: { description: 'The workbook', fields: [], file: XLSX } },
    errors: ERRORS,
  },
  {
    method: 'get',
    path: '/api/export/scorecard.csv',
    summary: 'The board as CSV with a byte order mark; no cell can run as a formula',
    query: boardExportQuery,
    answers: { 200: { description: 'The table', fields: [], file: 'text/csv' } },
    errors: ERRORS,
  },
  {
    method: 'get',
    path: '/api/export/provenance.csv',
    summary: 'Every value with its sentence, offsets, document, and who accepted it when',
    query: boardExportQuery,
    answers: { 200: { description: 'The table', fields: [], file: 'text/csv' } },
    errors: ERRORS,
  },
];
