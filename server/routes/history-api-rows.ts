import type { ApiAnswer, ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import { periodParam, remarkQuery, remarkTextBody, undoBody } from './review-params.ts';

const REMARK: ApiAnswer = {
  description: 'The remark',
  fields: ['id', 'text', 'actor', 'at', 'editedAt', 'revision'],
};
const ERRORS = ['cross_site', 'remark_not_found', 'not_yours'] as const;

/** Routes about what happened to values, and about remarks. */
export const HISTORY_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/metrics/{id}/history',
    summary: 'Everything that ever happened to a value, the latest first; ends at an upload or a person',
    param: idParam,
    answers: {
      200: {
        description: 'Events',
        fields: ['id', 'kind', 'action', 'actor', 'at', 'reason', 'before', 'after', 'isUndone', 'rule'],
        isList: true,
      },
    },
    errors: ['metric_not_found'],
  },
  {
    method: 'get',
    path: '/api/organisations/{id}/periods/{period}/seal/file',
    summary: 'A sealed quarter as one file with its SHA-256, which opens without the store',
    param: periodParam,
    answers: { 200: { description: 'The file', fields: ['sha256', 'content'] } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports', 'not_sealed'],
  },
  {
    method: 'put',
    path: '/api/remarks/{id}',
    summary: 'Reword a remark of one’s own',
    param: idParam,
    body: remarkTextBody,
    answers: { 200: REMARK },
    errors: ['invalid_request', 'changed_meanwhile', ...ERRORS],
  },
  {
    method: 'post',
    path: '/api/remarks/{id}/undo',
    summary: 'Take back the last change of a remark of one’s own: its words, or that it was taken back',
    param: idParam,
    body: undoBody,
    answers: { 200: REMARK },
    errors: ['invalid_request', 'changed_meanwhile', 'nothing_to_undo', ...ERRORS],
  },
  {
    method: 'delete',
    path: '/api/remarks/{id}',
    summary: 'Take a remark of one’s own back',
    param: idParam,
    query: remarkQuery,
    answers: { 200: REMARK },
    errors: ['changed_meanwhile', ...ERRORS],
  },
];
