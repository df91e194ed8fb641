/** Routes about roll-ups. */
import type { ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import { rollUpsQuery, totalQuery, weightBody } from './roll-up-params.ts';

export const ROLL_UP_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/rollups',
    summary: 'How many targets are met, by task, unit or organisation',
    query: rollUpsQuery,
    answers: {
      200: { description: 'The groups and the whole', fields: ['by', 'period', 'whole', 'groups'] },
    },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports', 'report_not_found'],
  },
  {
    method: 'get',
    path: '/api/rollups/total',
    summary: 'Indicators added up; unlike units are refused',
    query: totalQuery,
    answers: {
      200: {
        description: 'The sums, or the reason why there is none',
        fields: ['organisation', 'period', 'indicatorIds', 'target', 'actual', 'attainment'],
      },
    },
    errors: ['invalid_request', 'indicator_not_found', 'no_reports', 'unlike_units'],
  },
  {
    method: 'put',
    path: '/api/indicators/{id}/weight',
    summary: 'Say how much an indicator counts in a weighted attainment, in every quarter',
    param: idParam,
    body: weightBody,
    answers: { 200: { description: 'The indicator', fields: ['period', 'metric'] } },
    errors: ['invalid_request', 'cross_site', 'indicator_not_found'],
  },
];
