import type { ErrorCode } from '../errors.ts';
import type { ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import { sheetForm, takeForm, templateQuery } from './sheet-params.ts';

const ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'cross_site',
  'organisation_not_found',
  'no_reports',
  'file_too_large',
  'unreadable_file',
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Routes of the sheet that people fill in. */
export const SHEET_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/sheets/template.xlsx',
    summary: 'A workbook to fill in, with indicators, units, targets and what stands of a year',
    query: templateQuery,
    answers: { 200: { description: 'The workbook', fields: [], file: XLSX } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'get',
    path: '/api/sheets/template.csv',
    summary: 'The same as CSV with a byte order mark',
    query: templateQuery,
    answers: { 200: { description: 'The table', fields: [], file: 'text/csv' } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'post',
    path: '/api/sheets/preview',
    summary: 'Say what a filled sheet would change, and what is wrong in which cell; nothing is stored',
    form: sheetForm,
    answers: {
      200: {
        description: 'The preview',
        fields: ['organisationId', 'counts', 'changes', 'problems', 'badRows', 'ignored', 'revision'],
      },
    },
    errors: ERRORS,
  },
  {
    method: 'post',
    path: '/api/sheets',
    summary: 'Store a filled sheet, all of it or its good rows, as one step that can be undone',
    form: takeForm,
    answers: {
      200: {
        description: 'What was stored and what was left out; `stepId` is null when nothing was',
        fields: ['stepId', 'stored', 'counts', 'leftRows', 'problems'],
      },
    },
    errors: [...ERRORS, 'sheet_has_errors', 'sheet_changed'],
  },
  {
    method: 'post',
    path: '/api/sheets/{id}/undo',
    summary: 'Take a whole sheet back; every row is again what it was before',
    param: idParam,
    answers: { 200: { description: 'It is taken back', fields: ['organisationId', 'steps'] } },
    errors: ['cross_site', 'step_not_found', 'step_built_upon', 'quarter_locked'],
  },
];
