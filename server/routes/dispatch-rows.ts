import type { ErrorCode } from '../errors.ts';
import type { ApiAnswer, ApiRow } from './api-row.ts';
import {
  dispatchBody,
  dispatchChangeBody,
  revisionBody,
  revisionQuery,
  runsQuery,
  timesQuery,
} from './dispatch-params.ts';
import { idParam } from './params.ts';

const ITEM: ApiAnswer = {
  description: 'The item; of a webhook’s address only host and path',
  fields: ['id', 'kind', 'name', 'cron', 'target', 'isOn', 'revision', 'nextRuns', 'lastRun'],
};
const QUEUED: ApiAnswer = {
  description: 'How many runs wait; the log tells what became of them',
  fields: ['queued'],
};
const TIMES: readonly ErrorCode[] = ['cron_invalid', 'cron_never', 'cron_too_often'];
const SETTINGS: readonly ErrorCode[] = [
  'invalid_request',
  'cross_site',
  'organisation_not_found',
  'no_reports',
  ...TIMES,
  'folder_outside',
  'url_invalid',
  'recipients_invalid',
  'mail_unset',
];

/** Routes about the briefing book, its schedule and notices. */
export const DISPATCH_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/dispatches',
    summary: 'What is sent out by itself, when it comes next, and which ways out there are',
    answers: {
      200: {
        description: 'Items and ways out',
        fields: ['timeZone', 'folder', 'mailFrom', 'isSigned', 'organisations', 'dispatches'],
      },
    },
    errors: [],
  },
  {
    method: 'get',
    path: '/api/dispatches/times',
    summary: 'The next three times of a cron expression in the server’s time zone',
    query: timesQuery,
    answers: { 200: { description: 'ISO instants', fields: ['next'] } },
    errors: ['invalid_request', ...TIMES],
  },
  {
    method: 'get',
    path: '/api/dispatches/runs',
    summary: 'What was sent, newest first: when, why, which files with size and hash, or why not',
    query: runsQuery,
    answers: { 200: { description: 'Fifty runs', fields: ['runs', 'next'] } },
    errors: ['invalid_request'],
  },
  {
    method: 'post',
    path: '/api/dispatches',
    summary: 'Set up a briefing book, a notice of changed statuses or one of missing reports',
    body: dispatchBody,
    answers: { 201: ITEM },
    errors: SETTINGS,
  },
  {
    method: 'put',
    path: '/api/dispatches/{id}',
    summary: 'Change it; times that passed under other settings are over',
    param: idParam,
    body: dispatchChangeBody,
    answers: { 200: ITEM },
    errors: [...SETTINGS, 'dispatch_not_found', 'changed_meanwhile'],
  },
  {
    method: 'delete',
    path: '/api/dispatches/{id}',
    summary: 'Take it away; its log stays and what waits is not sent',
    param: idParam,
    query: revisionQuery,
    answers: { 200: ITEM },
    errors: ['invalid_request', 'cross_site', 'dispatch_not_found', 'changed_meanwhile'],
  },
  {
    method: 'post',
    path: '/api/dispatches/{id}/restore',
    summary: 'Put it back as it was',
    param: idParam,
    body: revisionBody,
    answers: { 200: ITEM },
    errors: ['invalid_request', 'cross_site', 'dispatch_not_found', 'changed_meanwhile'],
  },
  {
    method: 'post',
    path: '/api/dispatches/{id}/run',
    summary: 'Send the book now, or a test message of what gives notice',
    param: idParam,
    answers: { 202: QUEUED },
    errors: ['cross_site', 'dispatch_not_found'],
  },
  {
    method: 'post',
    path: '/api/dispatches/runs/{id}/retry',
    summary: 'Send again what failed, was interrupted or missed',
    param: idParam,
    answers: { 202: QUEUED },
    errors: ['cross_site', 'run_not_found', 'run_not_over', 'dispatch_not_found'],
  },
];
