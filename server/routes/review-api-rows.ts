import type { ApiAnswer, ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import {
  decisionBody,
  metricParam,
  newMetricBody,
  periodParam,
  periodStateBody,
  remarkBody,
  remarksQuery,
  undoBody,
} from './review-params.ts';

const DECIDED: ApiAnswer = { description: 'Where the metric stands now', fields: ['metricId', 'revision'] };
const REMARK_FIELDS = ['id', 'indicatorId', 'period', 'text', 'actor', 'at', 'revision'];

/** Routes of review and publication. */
export const REVIEW_ROWS: readonly ApiRow[] = [
  {
    method: 'post',
    path: '/api/reports/{id}/metrics',
    summary: 'Add a metric that reading missed',
    param: idParam,
    body: newMetricBody,
    answers: { 201: DECIDED },
    errors: [
      'invalid_request',
      'cross_site',
      'report_not_found',
      'quarter_locked',
      'nothing_to_review',
      'mark_outside',
    ],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/metrics/{metricId}/decisions',
    summary: 'Accept, correct, discard, reopen or link a metric; each step is logged with what stood before',
    param: metricParam,
    body: decisionBody,
    answers: { 200: DECIDED },
    errors: [
      'invalid_request',
      'cross_site',
      'report_not_found',
      'metric_not_found',
      'changed_meanwhile',
      'quarter_locked',
      'nothing_to_review',
      'mark_outside',
      'indicator_not_found',
      'indicator_clash',
    ],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/metrics/{metricId}/undo',
    summary: 'Take back the last decision about a metric that still stands',
    param: metricParam,
    body: undoBody,
    answers: { 200: DECIDED },
    errors: [
      'invalid_request',
      'cross_site',
      'report_not_found',
      'metric_not_found',
      'changed_meanwhile',
      'quarter_locked',
      'nothing_to_undo',
    ],
  },
  {
    method: 'get',
    path: '/api/reports/{id}/decisions',
    summary: 'Every step of review of a report, by metric',
    param: idParam,
    answers: { 200: { description: 'Steps by the id of the metric, earliest first', fields: [] } },
    errors: ['report_not_found'],
  },
  {
    method: 'put',
    path: '/api/organisations/{id}/periods/{period}/state',
    summary: 'Publish a quarter, lock it, or open it again with a reason',
    param: periodParam,
    body: periodStateBody,
    answers: { 200: { description: 'Its state', fields: ['period', 'state'] } },
    errors: [
      'invalid_request',
      'cross_site',
      'organisation_not_found',
      'no_reports',
      'changed_meanwhile',
      'remark_needed',
      'reason_needed',
    ],
  },
  {
    method: 'get',
    path: '/api/organisations/{id}/periods/{period}/seal',
    summary:
      'The state of a quarter; for a sealed one what it answered, and whether computing it again agrees',
    param: periodParam,
    answers: {
      200: { description: 'The seal', fields: ['period', 'state', 'sealedAt', 'seal', 'holds', 'broken'] },
    },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'get',
    path: '/api/indicators/{id}/remarks',
    summary: 'What people said about an indicator in a quarter',
    param: idParam,
    query: remarksQuery,
    answers: { 200: { description: 'Remarks, earliest first', fields: REMARK_FIELDS, isList: true } },
    errors: ['invalid_request', 'indicator_not_found'],
  },
  {
    method: 'post',
    path: '/api/indicators/{id}/remarks',
    summary: 'Say something about an indicator in a quarter',
    param: idParam,
    body: remarkBody,
    answers: { 201: { description: 'The remark', fields: REMARK_FIELDS } },
    errors: ['invalid_request', 'cross_site', 'indicator_not_found'],
  },
];
