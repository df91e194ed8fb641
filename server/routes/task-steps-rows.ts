import type { ApiRow } from './api-row.ts';
import { scorecardQuery } from './params.ts';

export const taskStepsQuery = scorecardQuery.pick({ period: true, org: true, view: true, asOf: true });

export const TASK_STEP_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/tasks/steps',
    summary: 'Problems and next steps of every task of a quarter',
    query: taskStepsQuery,
    answers: { 200: { description: 'By task', fields: ['period', 'editionId', 'tasks'] } },
    errors: ['invalid_request', 'organisation_not_found', 'no_reports', 'report_not_found'],
  },
];
