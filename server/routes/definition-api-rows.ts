import type { ApiRow } from './api-row.ts';
import { definitionsQuery, gaugesBody } from './definition-params.ts';
import { idParam } from './params.ts';

/** Routes about what indicators are. */
export const DEFINITION_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/definitions',
    summary: 'Every indicator of an organisation with all that people set of it',
    query: definitionsQuery,
    answers: {
      200: {
        description: 'Definitions',
        fields: ['organisation', 'yearStart', 'lockedPeriods', 'gauges', 'rows'],
      },
    },
    errors: ['organisation_not_found', 'no_reports'],
  },
  {
    method: 'put',
    path: '/api/organisations/{id}/gauges',
    summary: 'Say which indicators the board shows as gauges, and in which order',
    param: idParam,
    body: gaugesBody,
    answers: { 200: { description: 'The choice as it stands', fields: ['indicatorIds', 'revision'] } },
    errors: [
      'invalid_request',
      'cross_site',
      'organisation_not_found',
      'indicator_not_found',
      'changed_meanwhile',
    ],
  },
];
