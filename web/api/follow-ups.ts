import { queryOptions } from '@tanstack/react-query';
import type { FollowUpState, FollowUpView } from '../../server/domain/follow-up.ts';
import { answerOf, api } from './client.ts';

/** The quarter of an organisation whose report promises something. */
export interface PromisedIn {
  readonly org: string;
  readonly period: string;
}

const route = api.organisations[':id'].periods[':period']['follow-ups'];

/** The next steps that a quarter's report promises, with who does them by when and what came of them. */
export function followUpsQuery({ org, period }: PromisedIn) {
  return queryOptions({
    queryKey: ['follow-ups', { org, period }],
    queryFn: ({ signal }): Promise<readonly FollowUpView[]> =>
      answerOf(route.$get({ param: { id: org, period } }, { init: { signal } }), signal),
  });
}

/** What a person sets of one; what is absent stays. */
export interface FollowUpPatch {
  readonly state?: FollowUpState;
  readonly owner?: string | null;
  readonly duePeriod?: string | null;
}

/** Sets state, department or due quarter of a next step as it was seen. */
export function putFollowUp(
  { org, period }: PromisedIn,
  { text, revision }: Pick<FollowUpView, 'text' | 'revision'>,
  patch: FollowUpPatch,
): Promise<FollowUpView> {
  return answerOf<FollowUpView>(
    route.$put({ param: { id: org, period }, json: { text, revision, ...patch } }),
  );
}
