import type { Decision } from '../../server/domain/review.ts';
import { answerOf, api } from './client.ts';

/** Which metric of which report, as the reader saw it last. */
export interface Reviewed {
  readonly reportId: string;
  readonly metricId: string;
  readonly revision: string | null;
}

/** Where a metric stands after a step of review. */
export interface Decided {
  readonly metricId: string;
  readonly revision: string | null;
}

/** Accepts, corrects, discards or reopens a metric; the answer is a conflict when somebody changed it meanwhile. */
export function decide(
  { reportId, metricId, revision }: Reviewed,
  decision: Decision,
  reason: string | null,
): Promise<Decided> {
  const json = { revision, reason, decision: toRequest(decision) };
  return answerOf<Decided>(
    api.reports[':id'].metrics[':metricId'].decisions.$post({ param: { id: reportId, metricId }, json }),
  );
}

/** Takes the last decision about a metric back. */
export function undoDecision({ reportId, metricId, revision }: Reviewed): Promise<Decided> {
  return answerOf<Decided>(
    api.reports[':id'].metrics[':metricId'].undo.$post({
      param: { id: reportId, metricId },
      json: { revision },
    }),
  );
}

type Request = Parameters<
  (typeof api.reports)[':id']['metrics'][':metricId']['decisions']['$post']
>[0]['json']['decision'];

/** The same words with lists that may be written to, as the client's type wants them. */
function toRequest(decision: Decision): Request {
  if (decision.action !== 'correct') return decision;
  const { target, actual, ...rest } = decision.change;
  return {
    action: 'correct',
    change: {
      ...rest,
      ...(target === undefined ? {} : { target: target && { ...target, marks: [...target.marks] } }),
      ...(actual === undefined ? {} : { actual: actual && { ...actual, marks: [...actual.marks] } }),
    },
  };
}
