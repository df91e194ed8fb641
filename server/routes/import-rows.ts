import type { ApiRow } from './api-row.ts';
import { correctionsBody, importForm, reportForm } from './import-params.ts';
import { idParam } from './params.ts';

/** The routes by which reports come in, in words. */
export const IMPORT_ROWS: readonly ApiRow[] = [
  {
    method: 'post',
    path: '/api/imports',
    summary:
      'Read a file and say what was understood and what it would change; nothing is stored but a draft',
    form: importForm,
    answers: {
      201: {
        description:
          'The draft, which waits a day; with `take` and nothing to ask the report is stored and `taken` says what came of it',
        fields: ['draft', 'taken'],
      },
      200: { description: 'Was there already; `draft.duplicate` is its report', fields: ['draft', 'taken'] },
    },
    errors: ['invalid_request', 'cross_site', 'file_too_large', 'unreadable_file', 'nothing_found'],
  },
  {
    method: 'patch',
    path: '/api/imports/{id}',
    summary: 'Preview a draft again with corrections of organisation, period, encoding and columns',
    param: idParam,
    body: correctionsBody,
    answers: { 200: { description: 'The draft as it is understood now', fields: ['draft'] } },
    errors: ['invalid_request', 'cross_site', 'import_not_found', 'unreadable_file'],
  },
  {
    method: 'post',
    path: '/api/imports/{id}/commit',
    summary: 'Store a draft as a report, with corrections or with those of its last preview; the draft ends',
    param: idParam,
    body: correctionsBody,
    answers: {
      201: { description: 'Imported, or back after a withdrawal', fields: ['report', 'counts', 'duplicate'] },
      200: {
        description: 'Was there already; `duplicate` is true',
        fields: ['report', 'counts', 'duplicate'],
      },
    },
    errors: [
      'invalid_request',
      'cross_site',
      'import_not_found',
      'unreadable_file',
      'period_unknown',
      'nothing_found',
      'quarter_locked',
    ],
  },
  {
    method: 'delete',
    path: '/api/imports/{id}',
    summary: 'Let go of a draft',
    param: idParam,
    answers: { 204: { description: 'It is gone', fields: [] } },
    errors: ['cross_site'],
  },
  {
    method: 'post',
    path: '/api/reports',
    summary: 'Import a report: read, extract, store. The same bytes again change nothing',
    form: reportForm,
    answers: {
      201: { description: 'Imported, or back after a withdrawal', fields: ['report', 'counts', 'duplicate'] },
      200: {
        description: 'Was there already; `duplicate` is true',
        fields: ['report', 'counts', 'duplicate'],
      },
    },
    errors: [
      'invalid_request',
      'cross_site',
      'file_too_large',
      'unreadable_file',
      'period_unknown',
      'nothing_found',
    ],
  },
];
