import { metricById, putMetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOf } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';
import type { DecisionOutcome } from '../../domain/cell-change.ts';
import type { Quarter } from '../../domain/period.ts';
import type { ServiceContext } from '../context.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import { carryOver, type Decided } from './carry-over.ts';
import { decidedInQuarter } from './decided-metrics.ts';
import { logReview } from './review-log.ts';
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
): Promise<readonly DecisionOutcome[]> {
  const decided = await decidedInQuarter(session, stamp, quarter);
  return carryAll(session, context, decided, { text, stamp });
}

/** Carries decisions over to the metrics that an edition has now. Runs inside a transaction. */
export async function carryAll(
  session: Session,
  context: ServiceContext,
  decided: readonly Decided[],
  { text, stamp }: { readonly text: string; readonly stamp: EditionStamp },
): Promise<readonly DecisionOutcome[]> {
  const outcomes: DecisionOutcome[] = [];
  const metrics = await metricsOf(session, [stamp.editionId]);
  const idOf = new Map(metrics.map(({ metric }) => [metric.indicatorId, metric.id]));
  let ordinal = metrics.length;
  for (const each of decided) {
    const id = idOf.get(each.final.indicator.id);
    const current = id === undefined ? null : await metricById(session, id);
    const { metric } = each.final;
    const taskId = await taskAgain(session, metric, stamp.editionId);
    const metricId = metric.editionId === stamp.editionId ? metric.id : null;
    const frame = { stamp, text, ordinal, taskId, metricId, newId: context.newId };
    const result = carryOver(each, current, frame);
    const { reason, actor } = each;
    const outcome = result?.outcome ?? 'lost';
    outcomes.push({ what: 'metric', name: each.final.indicator.name, outcome, actor, reason });
    if (result === null) continue;
    if (current === null) ordinal += 1;
    await putMetricState(session, result.state);
    if (outcome === 'waiting') continue;
    await logReview(session, context, {
      action: 'metric.replayed',
      before: current,
      after: result.state,
      reason,
      actor,
    });
  }
  return outcomes;
}
