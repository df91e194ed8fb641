/** Every route of the API in words: the description at /api/openapi.json is made from this table. */
import type { ZodObject } from 'zod';
import type { ErrorCode } from '../errors.ts';
import {
  decisionBody,
  idParam,
  indicatorQuery,
  indicatorsQuery,
  metricParam,
  newMetricBody,
  periodsQuery,
  reportForm,
  reportsQuery,
  scorecardQuery,
  undoBody,
  yearStartBody,
} from './params.ts';

export interface ApiAnswer {
  readonly description: string;
  /** Fields that the answer (or each entry of a list) always has. */
  readonly fields: readonly string[];
  readonly isList?: boolean;
}

export interface ApiRow {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it: `/api/reports/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly param?: ZodObject;
  readonly query?: ZodObject;
  readonly form?: ZodObject;
  /** JSON body. */
  readonly body?: ZodObject;
  readonly answers: Readonly<Record<number, ApiAnswer>>;
  readonly errors: readonly ErrorCode[];
}

const REPORT_FIELDS = ['id', 'title', 'org', 'period', 'status', 'counts'];
const DECIDED: ApiAnswer = { description: 'Where the metric stands now', fields: ['metricId', 'revision'] };
const CHANGED: ApiAnswer = { description: 'The report as it stands now', fields: ['report'] };

export const API_TABLE: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/health',
    summary: 'Whether the store can be read and written',
    answers: { 200: { description: 'Ready', fields: ['status', 'version', 'store', 'maxUploadMb'] } },
    errors: ['store_unavailable'],
  },
  {
    method: 'post',
    path: '/api/reports',
    summary: 'Import a report: read, extract, store. The same bytes again change nothing',
    form: reportForm,
    answers: {
      201: { description: 'Imported, or back after a withdrawal', fields: ['report', 'counts', 'duplicate'] },
      200: {
        description: 'Was there already; `duplicate` is true',
        fields: ['report', 'counts', 'duplicate'],
      },
    },
    errors: [
      'invalid_request',
      'cross_site',
      'file_too_large',
      'unreadable_file',
      'period_unknown',
      'nothing_found',
    ],
  },
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
    summary: 'Accept, correct, discard or reopen a metric; each step is logged with what stood before',
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
    method: 'get',
    path: '/api/scorecard',
    summary: 'The board of one quarter of an organisation',
    query: scorecardQuery,
    answers: {
      200: {
        description: 'The board',
        fields: ['organisation', 'period', 'edition', 'headline', 'counts', 'metrics', 'tasks', 'findings'],
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
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    answers: { 200: { description: 'OpenAPI 3.1', fields: ['openapi', 'info', 'paths'] } },
    errors: [],
  },
];
