import type { ZodObject } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import {
  baselineBody,
  decideLinkBody,
  levelBody,
  levelParam,
  linksQuery,
  planBody,
  quarterParam,
  reasonBody,
  takeAwayQuery,
  yearParam,
} from './word-params.ts';

const INDICATOR = {
  description: 'The indicator with what is said about it in `decided`',
  fields: ['period', 'metric', 'decided', 'awaited'],
};
const ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'cross_site',
  'indicator_not_found',
  'changed_meanwhile',
  'quarter_locked',
];

interface Word {
  readonly path: string;
  readonly param: ZodObject;
  readonly body: ZodObject;
  readonly put: string;
  readonly take: string;
  readonly refusals?: readonly ErrorCode[];
}

const WORDS: readonly Word[] = [
  {
    path: '/api/indicators/{id}/baselines/{year}',
    param: yearParam,
    body: baselineBody,
    put: 'Say where a year’s change starts from',
    take: 'Take the base of a year away',
    refusals: ['unit_unlike'],
  },
  {
    path: '/api/indicators/{id}/levels/{year}/{level}',
    param: levelParam,
    body: levelBody,
    put: 'Set what was committed to, or a stretch, beside the year’s target',
    take: 'Take a level away',
    refusals: ['unit_unlike', 'levels_crossed'],
  },
  {
    path: '/api/indicators/{id}/plans/{year}',
    param: yearParam,
    body: planBody,
    put: 'Give an indicator its own plan for a year; pace and status follow it',
    take: 'Go back to the even pace of the year',
  },
  {
    path: '/api/indicators/{id}/breaks/{period}',
    param: quarterParam,
    body: reasonBody,
    put: 'Say that the figures count something else from a quarter on',
    take: 'Say that they do not',
  },
  {
    path: '/api/indicators/{id}/revisions/{period}',
    param: quarterParam,
    body: reasonBody,
    put: 'Say why the report of a quarter changed the target',
    take: 'Take the reason away',
    refusals: ['target_not_revised'],
  },
];

/** Routes about what people say of indicators. */
export const WORD_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/links',
    summary: 'Indicators that may go on earlier ones and wait for a person',
    query: linksQuery,
    answers: {
      200: {
        description: 'Open links',
        fields: ['indicatorId', 'name', 'unit', 'periods', 'candidates'],
        isList: true,
      },
    },
    errors: ['organisation_not_found', 'no_reports'],
  },
  {
    method: 'put',
    path: '/api/links/{id}',
    summary: 'Decide about one: it is another indicator, or none of them',
    param: idParam,
    body: decideLinkBody,
    answers: { 200: INDICATOR },
    errors: [...ERRORS, 'link_decided', 'indicator_clash'],
  },
  ...WORDS.flatMap(({ path, param, body, put, take, refusals = [] }): readonly ApiRow[] => [
    {
      ...{ method: 'put', path, summary: put, param, body },
      answers: { 200: INDICATOR },
      errors: [...ERRORS, ...refusals],
    },
    {
      ...{ method: 'delete', path, summary: take, param, query: takeAwayQuery },
      answers: { 200: INDICATOR },
      errors: ERRORS,
    },
  ]),
];
