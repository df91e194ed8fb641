import { queryOptions } from '@tanstack/react-query';
import type {
  MilestoneDecision,
  MilestoneItem,
  MilestoneStep,
} from '../../server/domain/milestone-review.ts';
import { answerOf, api } from './client.ts';

/** Which milestone of which report, as the reader saw it last. */
export interface ReviewedMilestone {
  readonly reportId: string;
  readonly milestoneId: string;
  readonly revision: string | null;
}

/** Every milestone of a report for its review, discarded ones too, in the order of the report. */
export function milestonesQuery(reportId: string) {
  return queryOptions({
    queryKey: ['reports', reportId, 'milestones'],
    queryFn: ({ signal }): Promise<readonly MilestoneItem[]> =>
      answerOf(api.reports[':id'].milestones.$get({ param: { id: reportId } }, { init: { signal } }), signal),
  });
}

/** Accepts, corrects, discards or restores a milestone; the answer is a conflict when somebody changed it meanwhile. */
export function decideMilestone(
  { reportId, milestoneId, revision }: ReviewedMilestone,
  decision: MilestoneDecision,
): Promise<unknown> {
  const json = { revision, reason: null, decision: toRequest(decision) };
  return answerOf(
    api.reports[':id'].milestones[':milestoneId'].decisions.$post({
      param: { id: reportId, milestoneId },
      json,
    }),
  );
}

/** Takes the last decision about a milestone back. */
export function undoMilestone({ reportId, milestoneId, revision }: ReviewedMilestone): Promise<unknown> {
  return answerOf(
    api.reports[':id'].milestones[':milestoneId'].undo.$post({
      param: { id: reportId, milestoneId },
      json: { revision },
    }),
  );
}

/** Every step of review of a milestone, earliest first. */
export function milestoneHistoryQuery(reportId: string, milestoneId: string) {
  return queryOptions({
    queryKey: ['reports', reportId, 'milestones', milestoneId],
    queryFn: ({ signal }): Promise<readonly MilestoneStep[]> =>
      answerOf(
        api.reports[':id'].milestones[':milestoneId'].history.$get(
          { param: { id: reportId, milestoneId } },
          { init: { signal } },
        ),
        signal,
      ),
  });
}

type Request = Parameters<
  (typeof api.reports)[':id']['milestones'][':milestoneId']['decisions']['$post']
>[0]['json']['decision'];

/** The same words with lists that may be written to, as the client's type wants them. */
function toRequest(decision: MilestoneDecision): Request {
  if (decision.action !== 'correct') return decision;
  const { evidence, ...rest } = decision.change;
  return {
    action: 'correct',
    change: { ...rest, ...(evidence === undefined ? {} : { evidence: [...evidence] }) },
  };
}
