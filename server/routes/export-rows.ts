import type { ErrorCode } from '../errors.ts';
import type { ApiRow } from './api-row.ts';
import { boardExportQuery, briefingQuery } from './export-params.ts';

const ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'organisation_not_found',
  'no_reports',
  'report_not_found',
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

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
  {
    method: 'get',
    path: '/api/export/briefing.pptx',
    summary: 'The quarter as slides with native charts, editable texts, and sources in the notes',
    query: briefingQuery,
    answers: { 200: { description: 'The deck', fields: [], file: PPTX } },
    errors: [...ERRORS, 'indicator_not_found'],
  },
];
