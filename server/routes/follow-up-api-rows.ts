import { z } from 'zod';
import { FOLLOW_UP_STATES } from '../domain/follow-up.ts';
import { quarterKey } from '../domain/period.ts';
import type { ApiRow } from './api-row.ts';
import { period } from './params.ts';
import { periodParam } from './review-params.ts';

export const followUpBody = z.object({
  text: z.string().min(1).max(4000).describe('The words of the next step, as listed'),
  revision: z.string().max(64).nullable(),
  state: z.enum(FOLLOW_UP_STATES).optional(),
  owner: z.string().trim().min(1).max(80).nullable().optional(),
  duePeriod: period.nullable().optional(),
});

/** What the body sets. */
export function changeOf({ state, owner, duePeriod: due }: z.output<typeof followUpBody>) {
  return { state, owner, duePeriod: due && quarterKey(due) };
}

const PATH = '/api/organisations/{id}/periods/{period}/follow-ups';
const FIELDS = ['id', 'text', 'span', 'owner', 'duePeriod', 'state', 'stateBy', 'outcome', 'revision'];

/** Routes about next steps that somebody keeps an eye on. */
export const FOLLOW_UP_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: PATH,
    summary: 'Next steps that a quarter’s report promises, with owner, due quarter and what came of them',
    param: periodParam,
    answers: { 200: { description: 'Follow-ups', fields: FIELDS, isList: true } },
    errors: ['invalid_request', 'organisation_not_found'],
  },
  {
    method: 'put',
    path: PATH,
    summary: 'Set state, owner or due quarter of a next step',
    param: periodParam,
    body: followUpBody,
    answers: { 200: { description: 'The follow-up', fields: FIELDS } },
    errors: [
      'invalid_request',
      'cross_site',
      'organisation_not_found',
      'quarter_locked',
      'changed_meanwhile',
    ],
  },
];
