import type { ApiAnswer, ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import {
  mergeBody,
  moveBody,
  namesBody,
  orgParam,
  previewMergeBody,
  previewMoveBody,
  rememberedParam,
  stepParam,
} from './step-params.ts';

const MOVE: ApiAnswer = {
  description: 'Both quarters, what becomes of each indicator, of decisions and of what people said',
  fields: [
    'from',
    'to',
    'links',
    'changes',
    'decisions',
    'said',
    'speaks',
    'otherTitle',
    'leftTitle',
    'stepId',
  ],
};
const MERGE: ApiAnswer = {
  description: 'Both organisations, what becomes of each indicator, quarters that both report for',
  fields: ['from', 'into', 'links', 'shared', 'states', 'said', 'dropsThresholds', 'stepId'],
};
const REMEMBERED: ApiAnswer = {
  description: 'Columns with header, role and the report that taught it, the newest word first',
  fields: ['organisationId', 'columns'],
};
const MOVE_ERRORS = [
  ...(['invalid_request', 'cross_site', 'report_not_found', 'report_fixed', 'nothing_to_move'] as const),
  ...(['quarter_locked', 'text_differs'] as const),
];
const MERGE_ERRORS = [
  ...(['invalid_request', 'cross_site', 'organisation_not_found', 'same_organisation'] as const),
  ...(['organisation_fixed', 'year_start_differs', 'quarter_locked'] as const),
];

/** Routes of big steps and of taking steps back. */
export const STEP_ROWS: readonly ApiRow[] = [
  {
    method: 'post',
    path: '/api/reports/{id}/move/preview',
    summary: 'What moving a report to another organisation or quarter would change; nothing is stored',
    param: idParam,
    body: previewMoveBody,
    answers: { 200: MOVE },
    errors: MOVE_ERRORS,
  },
  {
    method: 'post',
    path: '/api/reports/{id}/move',
    summary: 'Move a report with everything that hangs on it to another organisation, quarter or both',
    param: idParam,
    body: moveBody,
    answers: { 200: MOVE },
    errors: MOVE_ERRORS,
  },
  {
    method: 'get',
    path: '/api/organisations',
    summary: 'Every organisation with its names, what it holds and how far reading it is trusted',
    answers: {
      200: {
        description: 'Organisations, first comers first',
        fields: ['id', 'name', 'nameEn', 'isSample', 'aliases', 'merged', 'reports', 'indicators', 'trust'],
        isList: true,
      },
    },
    errors: [],
  },
  {
    method: 'put',
    path: '/api/organisations/{id}/names',
    summary: 'Say what an organisation is called; names it had before keep answering',
    param: orgParam,
    body: namesBody,
    answers: { 200: { description: 'The step, null when nothing changed', fields: ['id', 'stepId'] } },
    errors: [
      ...(['invalid_request', 'cross_site', 'organisation_not_found', 'organisation_fixed'] as const),
      'organisation_name_taken',
    ],
  },
  {
    method: 'post',
    path: '/api/organisations/{id}/merge/preview',
    summary: 'What making one organisation of two would change; nothing is stored',
    param: orgParam,
    body: previewMergeBody,
    answers: { 200: MERGE },
    errors: MERGE_ERRORS,
  },
  {
    method: 'post',
    path: '/api/organisations/{id}/merge',
    summary: 'Make one organisation of two: its id and names answer with the other from then on',
    param: orgParam,
    body: mergeBody,
    answers: { 200: MERGE },
    errors: MERGE_ERRORS,
  },
  {
    method: 'get',
    path: '/api/organisations/{id}/columns',
    summary: 'What people said of the columns of its reports, for the next ones',
    param: orgParam,
    answers: { 200: REMEMBERED },
    errors: ['organisation_not_found'],
  },
  {
    method: 'delete',
    path: '/api/organisations/{id}/columns/{columnId}',
    summary: 'Forget what a column was said to hold; reports that stand stay as they are',
    param: rememberedParam,
    answers: { 200: REMEMBERED },
    errors: ['cross_site', 'organisation_not_found', 'column_not_found'],
  },
  {
    method: 'get',
    path: '/api/about',
    summary: 'What runs here, where its data are, and what it allows',
    answers: {
      200: {
        description: 'The installation',
        fields: ['version', 'licence', 'store', 'sample', 'maxUploadMb', 'timeZone', 'installation'],
      },
    },
    errors: [],
  },
  {
    method: 'post',
    path: '/api/log/{stepId}/undo',
    summary: 'Take a big step or a setting back: everything is as before, and the log keeps both',
    param: stepParam,
    answers: { 200: { description: 'What was taken back', fields: ['undone', 'action'] } },
    errors: ['cross_site', 'step_not_found', 'step_fixed', 'later_changes', 'quarter_locked'],
  },
];
