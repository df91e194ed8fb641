import type { ApiAnswer, ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import { acceptanceBody } from './review-params.ts';

const ACCEPTANCE: ApiAnswer = {
  description: 'Whether the rule accepts, with its name and version',
  fields: ['organisationId', 'isOn', 'rule', 'version'],
};

/** Routes about how far reading is trusted. */
export const TRUST_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/organisations/{id}/trust',
    summary: 'What share of the figures people corrected, in all and by report',
    param: idParam,
    answers: {
      200: {
        description: 'The measure',
        fields: ['organisationId', 'figures', 'checked', 'corrected', 'correctedShare', 'reports'],
      },
    },
    errors: ['organisation_not_found'],
  },
  {
    method: 'get',
    path: '/api/organisations/{id}/acceptance',
    summary: 'Whether certain figures are accepted on import by rule',
    param: idParam,
    answers: { 200: ACCEPTANCE },
    errors: ['organisation_not_found'],
  },
  {
    method: 'put',
    path: '/api/organisations/{id}/acceptance',
    summary: 'Switch acceptance by rule on or off for the next imports',
    param: idParam,
    body: acceptanceBody,
    answers: { 200: ACCEPTANCE },
    errors: ['invalid_request', 'cross_site', 'organisation_not_found'],
  },
];
