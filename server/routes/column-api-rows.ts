import type { ApiAnswer, ApiRow } from './api-row.ts';
import { previewRepairBody, repairBody } from './column-params.ts';
import { idParam } from './params.ts';
import { undoBody } from './review-params.ts';

const RESULT: ApiAnswer = {
  description: 'Every cell that changes (was, becomes), and what becomes of earlier decisions',
  fields: ['columns', 'changes', 'decisions', 'revision'],
};
const ERRORS = ['invalid_request', 'cross_site', 'report_not_found', 'quarter_locked'] as const;

/** Routes that repair the columns of a stored report. */
export const COLUMN_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/reports/{id}/columns',
    summary: 'The columns of a stored report as they are read, and what could repair them',
    param: idParam,
    answers: {
      200: { description: 'Columns', fields: ['tables', 'repaired', 'proposal', 'revision'] },
    },
    errors: ['report_not_found', 'text_differs'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/columns/preview',
    summary: 'What other columns, or one shift of the whole table, would change; nothing is stored',
    param: idParam,
    body: previewRepairBody,
    answers: { 200: RESULT },
    errors: [...ERRORS, 'text_differs'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/columns',
    summary: 'Read a stored report again with other columns, or one shift of the whole table',
    param: idParam,
    body: repairBody,
    answers: { 200: RESULT },
    errors: [...ERRORS, 'changed_meanwhile', 'text_differs'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/columns/undo',
    summary: 'Take the last repair of the columns back: every row as it was',
    param: idParam,
    body: undoBody,
    answers: { 200: { description: 'The columns stand as before', fields: ['revision'] } },
    errors: [...ERRORS, 'changed_meanwhile', 'nothing_to_undo', 'later_decisions'],
  },
];
