import type { ApiRow } from './api-row.ts';

/** What those who run the server ask. */
export const OPERATION_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/ready',
    summary:
      'Whether the server takes requests: the store is open at its newest schema, can be read and written, and nobody stops it',
    answers: { 200: { description: 'Ready', fields: ['status'] } },
    errors: ['stopping', 'store_unavailable'],
  },
  {
    method: 'get',
    path: '/api/metrics',
    summary: 'Figures for Prometheus: requests by route, imports, pictures that wait, the store, the process',
    answers: { 200: { description: 'Text format of Prometheus', fields: [], file: 'text/plain' } },
    errors: [],
  },
];
