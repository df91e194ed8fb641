/** Routes about how figures are judged. */
import type { ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import {
  linkBody,
  previewBody,
  splitBody,
  statusBody,
  statusQuery,
  thresholdsBody,
  thresholdsQuery,
} from './rule-params.ts';

const THRESHOLDS = {
  description: 'Thresholds of the organisation and of metrics that have their own',
  fields: ['organisationId', 'defaults', 'changed', 'said', 'effective', 'metrics'],
};
const INDICATOR = { description: 'The indicator in that quarter', fields: ['period', 'metric'] };
const LINK_ERRORS = [
  'invalid_request',
  'cross_site',
  'indicator_not_found',
  'report_not_found',
  'indicator_clash',
  'quarter_locked',
] as const;

export const RULE_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/thresholds',
    summary: 'The thresholds that turn a figure amber and red',
    query: thresholdsQuery,
    answers: { 200: THRESHOLDS },
    errors: ['organisation_not_found', 'no_reports'],
  },
  {
    method: 'put',
    path: '/api/thresholds',
    summary: 'Change thresholds for an organisation or for one metric',
    body: thresholdsBody,
    answers: { 200: THRESHOLDS },
    errors: [
      'invalid_request',
      'cross_site',
      'organisation_not_found',
      'indicator_not_found',
      'changed_meanwhile',
    ],
  },
  {
    method: 'post',
    path: '/api/thresholds/preview',
    summary: 'Which statuses of a quarter would flip; nothing is stored',
    body: previewBody,
    answers: {
      200: { description: 'What would change', fields: ['period', 'isLocked', 'flips', 'before', 'after'] },
    },
    errors: ['invalid_request', 'cross_site', 'organisation_not_found', 'indicator_not_found', 'no_reports'],
  },
  {
    method: 'post',
    path: '/api/indicators/{id}/link',
    summary: 'Say that metrics belong to another indicator; without reports named, merge the whole into it',
    param: idParam,
    body: linkBody,
    answers: { 200: INDICATOR },
    errors: LINK_ERRORS,
  },
  {
    method: 'post',
    path: '/api/indicators/{id}/split',
    summary: 'Say that the metrics of some reports are an indicator of their own',
    param: idParam,
    body: splitBody,
    answers: { 200: INDICATOR },
    errors: LINK_ERRORS,
  },
  {
    method: 'put',
    path: '/api/indicators/{id}/status',
    summary: 'Set the status of one quarter by hand, with a reason; the computed one stays beside it',
    param: idParam,
    body: statusBody,
    answers: { 200: INDICATOR },
    errors: ['invalid_request', 'cross_site', 'indicator_not_found', 'quarter_locked'],
  },
  {
    method: 'delete',
    path: '/api/indicators/{id}/status',
    summary: 'Go back to the computed status of a quarter',
    param: idParam,
    query: statusQuery,
    answers: { 200: INDICATOR },
    errors: ['invalid_request', 'cross_site', 'indicator_not_found', 'quarter_locked'],
  },
];
