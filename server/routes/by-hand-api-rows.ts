import type { ErrorCode } from '../errors.ts';
import type { ApiAnswer, ApiRow } from './api-row.ts';
import {
  entriesQuery,
  entryParam,
  figureBody,
  figureParam,
  indicatorBody,
  takeBackQuery,
  takeBackTargetQuery,
  targetBody,
  targetParam,
} from './by-hand-params.ts';

const WRITTEN = ['indicatorId', 'period', 'changed', 'editionId', 'metricId', 'revision'];
const FIGURE: ApiAnswer = {
  description: 'Where the figure stands; `changed` is false when it stood like that already',
  fields: [...WRITTEN, 'statements'],
};
const TARGET: ApiAnswer = { description: 'Where the target stands', fields: [...WRITTEN, 'year', 'target'] };
const ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'cross_site',
  'organisation_not_found',
  'indicator_not_found',
  'indicator_ambiguous',
  'unit_unlike',
  'quarter_locked',
  'changed_meanwhile',
];
const FIGURES = '/api/organisations/{org}/indicators/{indicator}/observations/{period}';
const TARGETS = '/api/organisations/{org}/indicators/{indicator}/targets/{year}';

/** Routes of what people enter by hand. */
export const BY_HAND_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/entries',
    summary: 'Indicators of an organisation with target and figures of a year, as a grid to type into',
    query: entriesQuery,
    answers: { 200: { description: 'The grid', fields: ['organisation', 'year', 'quarters', 'rows'] } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'put',
    path: '/api/organisations/{org}/indicators/{indicator}',
    summary: 'Make an indicator, or say what one is; the same once more changes nothing',
    param: entryParam,
    body: indicatorBody,
    answers: {
      200: { description: 'It was there', fields: [...WRITTEN, 'created'] },
      201: { description: 'It was made', fields: [...WRITTEN, 'created'] },
    },
    errors: ['invalid_request', 'cross_site', 'organisation_not_found', 'indicator_ambiguous', 'unit_unlike'],
  },
  {
    method: 'put',
    path: FIGURES,
    summary: 'State a quarter’s figure by hand; the same once more changes nothing',
    param: figureParam,
    body: figureBody,
    answers: { 200: FIGURE },
    errors: ERRORS,
  },
  {
    method: 'delete',
    path: FIGURES,
    summary: 'Take back what was entered; what reports state answers again',
    param: figureParam,
    query: takeBackQuery,
    answers: { 200: FIGURE },
    errors: ERRORS,
  },
  {
    method: 'put',
    path: TARGETS,
    summary: 'State a year’s target by hand, from a quarter to the end of the year',
    param: targetParam,
    body: targetBody,
    answers: { 200: TARGET },
    errors: [...ERRORS, 'target_reason_needed'],
  },
  {
    method: 'delete',
    path: TARGETS,
    summary: 'Take back a target that was entered',
    param: targetParam,
    query: takeBackTargetQuery,
    answers: { 200: TARGET },
    errors: ERRORS,
  },
];
