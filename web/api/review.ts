import { queryOptions } from '@tanstack/react-query';
import type { Direction } from '../../server/domain/indicator.ts';
import type { MilestoneEntry } from '../../server/domain/milestone-review.ts';
import type { ActualEntry, Decision, RemarkView, TargetEntry } from '../../server/domain/review.ts';
import type { ValueEvent } from '../../server/domain/value-history.ts';
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

/** Everything that ever happened to a value, the latest first; it ends at an upload or a person. */
export function valueHistoryQuery(metricId: string) {
  return queryOptions({
    queryKey: ['metrics', metricId, 'history'],
    queryFn: ({ signal }): Promise<readonly ValueEvent[]> =>
      answerOf(api.metrics[':id'].history.$get({ param: { id: metricId } }, { init: { signal } }), signal),
  });
}

/** A metric that reading missed, as a person marks it. */
export interface MissedMetric {
  readonly name: string;
  readonly direction: Direction;
  readonly taskNo: string | null;
  readonly target: TargetEntry | null;
  readonly actual: ActualEntry | null;
}

/** Adds a metric that reading missed. */
export function addMissedMetric(id: string, { target, actual, ...rest }: MissedMetric): Promise<Decided> {
  const json = {
    ...rest,
    reason: null,
    target: target && { ...target, marks: [...target.marks] },
    actual: actual && { ...actual, marks: [...actual.marks] },
  };
  return answerOf<Decided>(api.reports[':id'].metrics.$post({ param: { id }, json }));
}

/** Adds a milestone that reading missed; its task is the one around the marked words. */
export function addMissedMilestone(
  id: string,
  { goal, mark, status }: Pick<MilestoneEntry, 'goal' | 'mark' | 'status'>,
): Promise<unknown> {
  const json = { taskId: null, goal, mark, status, evidence: [], doneOn: null, reason: null };
  return answerOf(api.reports[':id'].milestones.$post({ param: { id }, json }));
}

/** What people said about an indicator in a quarter, earliest first. */
export function remarksQuery(indicatorId: string, period: string) {
  return queryOptions({
    queryKey: ['indicators', indicatorId, 'remarks', period],
    queryFn: ({ signal }): Promise<readonly RemarkView[]> =>
      answerOf(
        api.indicators[':id'].remarks.$get(
          { param: { id: indicatorId }, query: { period } },
          { init: { signal } },
        ),
        signal,
      ),
  });
}

/** Rewords a remark of one's own; the answer is a conflict when it was changed meanwhile, in another window say. */
export function rewordRemark({ id, revision }: Told, text: string): Promise<RemarkView> {
  return answerOf<RemarkView>(api.remarks[':id'].$put({ param: { id }, json: { text, revision } }));
}

/** Takes a remark of one's own back. */
export function withdrawRemark({ id, revision }: Told): Promise<RemarkView> {
  return answerOf<RemarkView>(
    api.remarks[':id'].$delete({ param: { id }, query: revision === null ? {} : { revision } }),
  );
}

/** Takes back the last change of a remark: its words, or that it was taken back. */
export function undoRemark({ id, revision }: Told): Promise<RemarkView> {
  return answerOf<RemarkView>(api.remarks[':id'].undo.$post({ param: { id }, json: { revision } }));
}

/** A remark as the reader saw it last. */
export type Told = Pick<RemarkView, 'id' | 'revision'>;

/** Says something about an indicator in a quarter. */
export function addRemark(indicatorId: string, period: string, text: string): Promise<RemarkView> {
  return answerOf<RemarkView>(
    api.indicators[':id'].remarks.$post({ param: { id: indicatorId }, json: { period, text } }),
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
