import { putMetricState, type MetricState } from '../../../db/repositories/metric-states.ts';
import { reportText } from '../../../db/repositories/reports.ts';
import type { ReviewAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { Decision } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { acceptedBy, corrected } from './corrected.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { linkMetric } from './link-metric.ts';
import type { DecisionInput, DecisionResult } from './decision-input.ts';
import { openMetric, openReport, timeOf } from './open-metric.ts';
import { logReview, revisionOf } from './review-log.ts';

/**
 * One decision of a person about one metric, logged with what stood before and after.
 * @throws AppError report_not_found, metric_not_found, quarter_locked, changed_meanwhile, nothing_to_review, mark_outside,
 *   indicator_not_found, indicator_clash
 */
export async function decideMetric(context: ServiceContext, input: DecisionInput): Promise<DecisionResult> {
  const { metricId, reason } = input;
  const { decision } = input;
  if (decision.action === 'link') return linkMetric(context, input, decision.to);
  const { action } = decision;
  return context.store.tx(async (session) => {
    const before = await openMetric(session, input);
    const after = await decided(session, context, before, decision, input.reportId);
    await putMetricState(session, after);
    // What was accepted says the same as before; everything else may stand otherwise beside other reports.
    if (action !== 'accept') await refreshFindings(session, before.metric.organisationId);
    await logReview(session, context, { action: ACTIONS[action], before, after, reason });
    return { metricId, revision: (await revisionOf(session, metricId))?.id ?? null };
  });
}

/** Decisions that change the rows of the metric alone. */
type PlainDecision = Exclude<Decision, { readonly action: 'link' }>;

const ACTIONS = {
  accept: 'metric.accepted',
  discard: 'metric.discarded',
  reopen: 'metric.reopened',
  correct: 'metric.corrected',
} as const satisfies Readonly<Record<PlainDecision['action'], ReviewAction>>;

async function decided(
  session: Session,
  { actor, now, newId }: ServiceContext,
  row: MetricState,
  decision: PlainDecision,
  reportId: string,
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
