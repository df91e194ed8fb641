import type { ApiRow } from './api-row.ts';
import { logQuery, sampleBody } from './log-params.ts';

const SAMPLE = { description: 'Whether it is shown', fields: ['isShown', 'reports'] };

/** Routes of the log and the sample. */
export const LOG_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/sample',
    summary: 'Whether the bundled sample is shown',
    answers: { 200: SAMPLE },
    errors: [],
  },
  {
    method: 'put',
    path: '/api/sample',
    summary: 'Take the bundled sample out of every board in one step, or put it back',
    body: sampleBody,
    answers: { 200: SAMPLE },
    errors: ['invalid_request', 'cross_site', 'quarter_locked'],
  },
  {
    method: 'get',
    path: '/api/log',
    summary: 'What changed in an organisation, newest first: who, when, before, after, why',
    query: logQuery,
    answers: { 200: { description: 'Fifty steps', fields: ['organisationId', 'entries', 'next'] } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
];
