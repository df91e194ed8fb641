import type { ApiAnswer, ApiRow } from './api-row.ts';
import { milestoneDecisionBody, milestoneParam, newMilestoneBody } from './milestone-params.ts';
import { idParam } from './params.ts';
import { undoBody } from './review-params.ts';

const DECIDED: ApiAnswer = {
  description: 'Where the milestone stands now',
  fields: ['milestoneId', 'revision'],
};
const CHANGE_ERRORS = [
  'invalid_request',
  'cross_site',
  'report_not_found',
  'milestone_not_found',
  'changed_meanwhile',
  'quarter_locked',
] as const;

/** Routes about the milestones of a report. */
export const MILESTONE_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/reports/{id}/milestones',
    summary: 'Every milestone of a report for its review, discarded ones too',
    param: idParam,
    answers: {
      200: {
        description: 'Milestones in the order of the report',
        fields: ['id', 'taskId', 'goal', 'status', 'evidence', 'doneOn', 'revision', 'isDiscarded', 'setBy'],
        isList: true,
      },
    },
    errors: ['report_not_found'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/milestones',
    summary: 'Add a milestone that reading missed, by marking its words',
    param: idParam,
    body: newMilestoneBody,
    answers: { 201: DECIDED },
    errors: ['invalid_request', 'cross_site', 'report_not_found', 'quarter_locked', 'mark_outside'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/milestones/{milestoneId}/decisions',
    summary: 'Accept, correct (goal, state, evidence, day), discard or reopen a milestone',
    param: milestoneParam,
    body: milestoneDecisionBody,
    answers: { 200: DECIDED },
    errors: [...CHANGE_ERRORS, 'mark_outside'],
  },
  {
    method: 'post',
    path: '/api/reports/{id}/milestones/{milestoneId}/undo',
    summary: 'Take back the last decision about a milestone that still stands',
    param: milestoneParam,
    body: undoBody,
    answers: { 200: DECIDED },
    errors: [...CHANGE_ERRORS, 'nothing_to_undo'],
  },
  {
    method: 'get',
    path: '/api/reports/{id}/milestones/{milestoneId}/history',
    summary: 'Every step of review of a milestone, earliest first',
    param: milestoneParam,
    answers: {
      200: {
        description: 'Steps',
        fields: ['id', 'action', 'actor', 'at', 'reason', 'before', 'after', 'isUndone'],
        isList: true,
      },
    },
    errors: ['milestone_not_found'],
  },
];
