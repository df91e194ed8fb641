import { putMetricState, removeMetric } from '../../../db/repositories/metric-states.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { atHome } from './at-home.ts';
import type { DecisionResult } from './decision-input.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { unlinkMetric } from './link-metric.ts';
import { thawMetric } from './metric-state.ts';
import { openMetric, type MetricAddress } from './open-metric.ts';
import { logReview, revisionOf, standingSteps, SUBJECT } from './review-log.ts';
import { speakingEvents } from './speaking-events.ts';

/**
 * Takes back the last decision about a metric that still stands: every row is again what it was before.
 * @throws AppError report_not_found, metric_not_found, quarter_locked, changed_meanwhile, nothing_to_undo,
 *   moved_since (a link, and two organisations became one after it)
 */
export async function undoDecision(context: ServiceContext, input: MetricAddress): Promise<DecisionResult> {
  const { metricId } = input;
  return context.store.tx(async (session) => {
    const current = await openMetric(session, input);
    const events = await speakingEvents(session, SUBJECT, input.reportId);
    const step = standingSteps(events.filter(({ subjectId }) => subjectId === metricId)).at(-1);
    if (step === undefined) throw new AppError('nothing_to_undo', { id: metricId });
    const { organisationId } = current.metric;
    const isLink = step.action === 'metric.linked';
    if (isLink && step.organisationId !== organisationId)
      throw new AppError('moved_since', { id: input.reportId });
    const logged = step.before === null ? null : thawMetric(step.before);
    // A link that is taken back leads to the indicator it left, wherever that answers now.
    const earlier = logged === null || isLink ? logged : await atHome(session, logged);
    if (earlier === null) await removeMetric(session, current.metric);
    else await putMetricState(session, earlier);
    if (isLink) await unlinkMetric(session, step);
    await refreshFindings(session, organisationId);
    await logReview(session, context, {
      action: 'metric.undone',
      before: current,
      after: earlier,
      reason: null,
      undoes: step.id,
    });
    return { metricId, revision: (await revisionOf(session, metricId))?.id ?? null };
  });
}
