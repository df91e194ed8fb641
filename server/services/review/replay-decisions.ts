import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { metricById, putMetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOf } from '../../../db/repositories/metrics.ts';
import { editionsOfQuarter, isByHand, reportText } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { Quarter } from '../../domain/period.ts';
import type { ServiceContext } from '../context.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import { carryOver, type Decided } from './carry-over.ts';
import { thawMetric } from './metric-state.ts';
import { logReview, standingSteps, SUBJECT } from './review-log.ts';
import { taskAgain } from './task-again.ts';

/**
 * Carries what people decided about earlier files of a quarter over to a new file of it: by content, never by
 * place. Where the new text says something else, nothing is carried over and the figure waits for a check.
 * Runs inside the transaction of the import.
 */
export async function replayDecisions(
  session: Session,
  context: ServiceContext,
  {
    quarter,
    text,
    stamp,
  }: { readonly quarter: Quarter; readonly text: string; readonly stamp: EditionStamp },
): Promise<void> {
  const decided = await decisionsOfQuarter(session, stamp, quarter);
  if (decided.length === 0) return;
  const metrics = await metricsOf(session, [stamp.editionId]);
  const idOf = new Map(metrics.map(({ metric }) => [metric.indicatorId, metric.id]));
  let ordinal = metrics.length;
  for (const each of decided) {
    const id = idOf.get(each.final.indicator.id);
    const current = id === undefined ? null : await metricById(session, id);
    const taskId = await taskAgain(session, each.final.metric, stamp.editionId);
    const frame = { stamp, text, ordinal, taskId, newId: context.newId };
    const result = carryOver(each, current, frame);
    if (result === null) continue;
    if (current === null) ordinal += 1;
    await putMetricState(session, result.state);
    if (!result.isCarried) continue;
    const { reason, actor } = each;
    await logReview(session, context, {
      action: 'metric.replayed',
      before: current,
      after: result.state,
      reason,
      actor,
    });
  }
}

/** What stands of the decisions about each indicator, from the newest file that has any. */
async function decisionsOfQuarter(
  session: Session,
  { organisationId, editionId }: EditionStamp,
  quarter: Quarter,
): Promise<readonly Decided[]> {
  const editions = (await editionsOfQuarter(session, organisationId, quarter)).filter(
    (edition) => edition.id !== editionId && !isByHand(edition),
  );
  const byIndicator = new Map<string, Decided>();
  for (const { id } of editions) {
    const text = (await reportText(session, id))?.text ?? '';
    const events = await eventsOfEditions(session, SUBJECT, [id]);
    for (const metricId of new Set(events.map((event) => event.subjectId))) {
      const decided = whatStands(
        events.filter((event) => event.subjectId === metricId),
        text,
      );
      if (decided !== null) byIndicator.set(decided.final.indicator.id, decided);
    }
  }
  return [...byIndicator.values()];
}

function whatStands(events: readonly AuditEventRow[], text: string): Decided | null {
  const steps = standingSteps(events);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last?.after == null) return null;
  const { reason, actor } = last;
  return {
    read: first.before && thawMetric(first.before),
    final: thawMetric(last.after),
    text,
    reason,
    actor,
  };
}
