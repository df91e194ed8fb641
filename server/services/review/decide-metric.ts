import { putMetricState, type MetricState } from '../../../db/repositories/metric-states.ts';
import { reportText } from '../../../db/repositories/reports.ts';
import type { ReviewAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { Decision } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { acceptedBy, corrected } from './corrected.ts';
import { openMetric, openReport, timeOf, type MetricAddress } from './open-metric.ts';
import { logReview, revisionOf } from './review-log.ts';

export interface DecisionInput extends MetricAddress {
  readonly decision: Decision;
  /** What the person says about it. */
  readonly reason: string | null;
}

/** Where a metric stands after a step of review. */
export interface DecisionResult {
  readonly metricId: string;
  readonly revision: string | null;
}

/**
 * One decision of a person about one metric, logged with what stood before and after.
 * @throws AppError report_not_found, metric_not_found, quarter_locked, changed_meanwhile, nothing_to_review, mark_outside
 */
export async function decideMetric(context: ServiceContext, input: DecisionInput): Promise<DecisionResult> {
  const { metricId, reason } = input;
  return context.store.tx(async (session) => {
    const before = await openMetric(session, input);
    const after = await decided(session, context, before, input);
    await putMetricState(session, after);
    await logReview(session, context, { action: ACTIONS[input.decision.action], before, after, reason });
    return { metricId, revision: (await revisionOf(session, metricId))?.id ?? null };
  });
}

const ACTIONS = {
  accept: 'metric.accepted',
  discard: 'metric.discarded',
  reopen: 'metric.reopened',
  correct: 'metric.corrected',
} as const satisfies Readonly<Record<Decision['action'], ReviewAction>>;

async function decided(
  session: Session,
  { actor, now, newId }: ServiceContext,
  row: MetricState,
  { decision, reportId }: DecisionInput,
): Promise<MetricState> {
  const at = now();
  switch (decision.action) {
    case 'correct': {
      const edition = await openReport(session, reportId);
      const text = (await reportText(session, reportId))?.text ?? '';
      return corrected(row, decision.change, {
        text,
        time: await timeOf(session, edition),
        actor,
        at,
        newId,
      });
    }
    case 'accept':
      return { ...row, observation: { ...figureOf(row), ...acceptedBy({ actor, at }) } };
    case 'discard':
      if (decision.what === 'metric') return { ...row, metric: { ...row.metric, discardedAt: at } };
      return { ...row, observation: { ...figureOf(row), ...reviewed('discarded', actor, at) } };
    case 'reopen':
      return {
        ...row,
        metric: { ...row.metric, discardedAt: null },
        observation: row.observation && { ...row.observation, ...reviewed('pending', actor, at) },
      };
  }
}

function reviewed<R extends string>(review: R, reviewedBy: string, reviewedAt: Date) {
  return { review, reviewedBy, reviewedAt };
}

function figureOf({ metric, observation }: MetricState): NonNullable<MetricState['observation']> {
  if (observation === null) throw new AppError('nothing_to_review', { id: metric.id });
  return observation;
}
