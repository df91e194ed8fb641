/** Routes that lay quarters or reports side by side. */
import type { ApiRow } from './api-row.ts';
import { changesQuery, compareQuery, idParam } from './params.ts';

export const COMPARE_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/compare',
    summary: 'Quarters side by side: every indicator, and what changed from report to report',
    query: compareQuery,
    answers: {
      200: { description: 'The comparison', fields: ['organisationId', 'periods', 'rows', 'differences'] },
    },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'get',
    path: '/api/reports/{id}/changes',
    summary: 'What changed from another report to this one: tasks, indicators, numbers with their places',
    param: idParam,
    query: changesQuery,
    answers: {
      200: { description: 'The changes', fields: ['before', 'after', 'tasks', 'metrics', 'numbers'] },
    },
    errors: ['invalid_request', 'report_not_found'],
  },
];
