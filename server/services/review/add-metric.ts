import { putMetricState, type MetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOf } from '../../../db/repositories/metrics.ts';
import { reportText, type EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { Direction } from '../../domain/indicator.ts';
import type { ActualEntry, TargetEntry } from '../../domain/review.ts';
import { parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { corrected } from './corrected.ts';
import type { DecisionResult } from './decision-input.ts';
import { openReport, timeOf } from './open-metric.ts';
import { logReview, revisionOf } from './review-log.ts';

/** A metric that reading missed, as a person marks it. */
export interface NewMetric {
  readonly reportId: string;
  readonly name: string;
  readonly direction: Direction;
  /** Number of the task it belongs to, as the report prints it. */
  readonly taskNo: string | null;
  readonly target: TargetEntry | null;
  readonly actual: ActualEntry | null;
  readonly reason: string | null;
}

/**
 * Adds a metric to a report by hand, under a new indicator.
 * @throws AppError report_not_found, quarter_locked, nothing_to_review (neither target nor figure), mark_outside
 */
export async function addMetric(context: ServiceContext, input: NewMetric): Promise<DecisionResult> {
  if (input.target === null && input.actual === null)
    throw new AppError('nothing_to_review', { id: input.name });
  return context.store.tx(async (session) => {
    const edition = await openReport(session, input.reportId);
    const after = await newState(session, context, edition, input);
    await putMetricState(session, after);
    await refreshFindings(session, edition.organisationId);
    await logReview(session, context, { action: 'metric.added', before: null, after, reason: input.reason });
    const { id: metricId } = after.metric;
    return { metricId, revision: (await revisionOf(session, metricId))?.id ?? null };
  });
}

async function newState(
  session: Session,
  { actor, now, newId }: ServiceContext,
  edition: EditionRow,
  { name, direction, taskNo, target, actual }: NewMetric,
): Promise<MetricState> {
  const at = now();
  const text = (await reportText(session, edition.id))?.text ?? '';
  const task = (await tasksOf(session, edition.id)).find((row) => taskNo !== null && row.no === taskNo);
  const stamp = { organisationId: edition.organisationId, editionId: edition.id, actor, createdAt: at };
  const unit = target?.unit ?? actual?.unit ?? '';
  const { kind: unitKind, measure: unitMeasure } = parseUnit(unit);
  const form = 'level' as const;
  const indicator = {
    ...{ id: newId(), name, nameEn: null, direction, form, unit, unitKind, unitMeasure },
    ...{ pinnedOrder: null, movedTo: null, weight: null, basis: null, ...stamp },
  };
  const metric = {
    ...{ id: newId(), indicatorId: indicator.id, taskId: task?.id ?? null, name, direction, form },
    ordinal: (await metricsOf(session, [edition.id])).length,
    ...{
      reasons: [],
      claim: null,
      said: null,
      pair: null,
      isIllustrative: false,
      discardedAt: null,
      linkScore: null,
      linkReview: 'accepted' as const,
      ...stamp,
    },
  };
  const empty: MetricState = { indicator, metric, target: null, observation: null };
  return corrected(
    empty,
    { target, actual },
    { text, time: await timeOf(session, edition), actor, at, newId },
  );
}
