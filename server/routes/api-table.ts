/** Every route of the API in words: the description at /api/openapi.json is made from this table. */
import type { ApiAnswer, ApiRow } from './api-row.ts';
import { ACCESS_ROWS } from './access-rows.ts';
import { COMPARE_ROWS } from './compare-api-rows.ts';
import { BY_HAND_ROWS } from './by-hand-api-rows.ts';
import { RULE_ROWS } from './api-rows-rules.ts';
import { COLUMN_ROWS } from './column-api-rows.ts';
import { MILESTONE_ROWS } from './milestone-api-rows.ts';
import { DEFINITION_ROWS } from './definition-api-rows.ts';
import { LOG_ROWS } from './log-rows.ts';
import { IMPORT_ROWS } from './import-rows.ts';
import {
  idParam,
  indicatorQuery,
  indicatorsQuery,
  periodsQuery,
  reportsQuery,
  scorecardQuery,
  yearStartBody,
} from './params.ts';
import { EMBED_ROWS } from './embed-api-rows.ts';
import { DISPATCH_ROWS } from './dispatch-rows.ts';
import { EXPORT_ROWS } from './export-rows.ts';
import { OPERATION_ROWS } from './operation-rows.ts';
import { PICTURE_ROWS } from './picture-rows.ts';
import { WORD_ROWS } from './word-rows.ts';
import { HISTORY_ROWS } from './history-api-rows.ts';
import { TRUST_ROWS } from './trust-api-rows.ts';
import { REVIEW_ROWS } from './review-api-rows.ts';
import { ROLL_UP_ROWS } from './roll-up-api-rows.ts';
import { SEARCH_ROWS } from './search-api-rows.ts';
import { FOLLOW_UP_ROWS } from './follow-up-api-rows.ts';
import { SHEET_ROWS } from './sheet-api-rows.ts';
import { STEP_ROWS } from './step-api-rows.ts';
import { TASK_STEP_ROWS } from './task-steps-rows.ts';

const REPORT_FIELDS = ['id', 'title', 'org', 'period', 'status', 'counts'];
const CHANGED: ApiAnswer = { description: 'The report as it stands now', fields: ['report'] };

export const API_TABLE: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/health',
    summary: 'Whether the store can be read and written',
    answers: { 200: { description: 'Ready', fields: ['status', 'version', 'store', 'maxUploadMb'] } },
    errors: ['store_unavailable'],
  },
  ...OPERATION_ROWS,
  ...ACCESS_ROWS,
  ...IMPORT_ROWS,
  {
    method: 'get',
    path: '/api/reports',
    summary: 'All reports, latest import first',
    query: reportsQuery,
    answers: { 200: { description: 'Reports', fields: REPORT_FIELDS, isList: true } },
    errors: ['invalid_request'],
  },
  {
    method: 'get',
    path: '/api/reports/{id}',
    summary: 'One report with its text, tasks, metrics and findings',
    param: idParam,
    answers: {
      200: {
        description: 'The report; every span is a half-open range of UTF-16 offsets into `text`',
        fields: [...REPORT_FIELDS, 'text', 'blocks', 'tasks', 'metrics', 'findings'],
      },
    },
    errors: ['report_not_found'],
  },
  {
    method: 'delete',
    path: '/api/reports/{id}',
    summary: 'Withdraw a report from every board; nothing is deleted',
    param: idParam,
    answers: { 200: CHANGED },
    errors: ['cross_site', 'report_not_found'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/restore',
    summary: 'Undo a withdrawal',
    param: idParam,
    answers: { 200: CHANGED },
    errors: ['cross_site', 'report_not_found'],
  },
  ...REVIEW_ROWS,
  ...MILESTONE_ROWS,
  ...PICTURE_ROWS,
  ...COLUMN_ROWS,
  ...EXPORT_ROWS,
  ...DISPATCH_ROWS,
  ...TRUST_ROWS,
  ...HISTORY_ROWS,
  {
    method: 'get',
    path: '/api/scorecard',
    summary: 'The board of one quarter of an organisation',
    query: scorecardQuery,
    answers: {
      200: {
        description: 'The board',
        fields: [
          'organisation',
          'period',
          'edition',
          'headline',
          'summary',
          'owners',
          'counts',
          'metrics',
          'tasks',
          'findings',
        ],
      },
    },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports', 'report_not_found'],
  },
  {
    method: 'get',
    path: '/api/periods',
    summary: 'Quarters and years that an organisation has reports for',
    query: periodsQuery,
    answers: {
      200: {
        description: 'Periods',
        fields: ['organisationId', 'yearStart', 'newestPeriod', 'years', 'periods'],
      },
    },
    errors: ['organisation_not_found', 'no_reports'],
  },
  {
    method: 'put',
    path: '/api/organisations/{id}/year-start',
    summary: 'Say with which month the year of an organisation starts',
    param: idParam,
    body: yearStartBody,
    answers: { 200: { description: 'Its periods', fields: ['organisationId', 'yearStart', 'periods'] } },
    errors: ['invalid_request', 'cross_site', 'organisation_not_found'],
  },
  {
    method: 'get',
    path: '/api/indicators',
    summary: 'Indicators with the quarters that name them',
    query: indicatorsQuery,
    answers: {
      200: {
        description: 'Indicators',
        fields: ['id', 'organisationId', 'name', 'nameEn', 'unit', 'periods'],
        isList: true,
      },
    },
    errors: ['organisation_not_found'],
  },
  {
    method: 'get',
    path: '/api/indicators/{id}',
    summary: 'One indicator in a quarter: figures with provenance, trend, task, last year',
    param: idParam,
    query: indicatorQuery,
    answers: {
      200: {
        description: 'The indicator',
        fields: [
          'organisation',
          'period',
          'edition',
          'metric',
          'task',
          'problems',
          'nextSteps',
          'targets',
          'observations',
          'previousYear',
        ],
      },
    },
    errors: ['invalid_request', 'indicator_not_found', 'report_not_found'],
  },
  ...RULE_ROWS,
  ...ROLL_UP_ROWS,
  ...SEARCH_ROWS,
  ...TASK_STEP_ROWS,
  ...STEP_ROWS,
  ...FOLLOW_UP_ROWS,
  ...COMPARE_ROWS,
  ...BY_HAND_ROWS,
  ...SHEET_ROWS,
  ...DEFINITION_ROWS,
  ...LOG_ROWS,
  ...WORD_ROWS,
  ...EMBED_ROWS,
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    answers: { 200: { description: 'OpenAPI 3.1', fields: ['openapi', 'info', 'paths'] } },
    errors: [],
  },
];
