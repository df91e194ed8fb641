import type { ApiRow } from './api-row.ts';
import { logQuery } from './log-params.ts';

export const LOG_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/log',
    summary: 'What changed in an organisation, newest first: who, when, before, after, why',
    query: logQuery,
    answers: { 200: { description: 'Fifty steps', fields: ['organisationId', 'entries', 'next'] } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
];
