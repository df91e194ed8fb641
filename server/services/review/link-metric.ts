import type { AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { moveFindings } from '../../../db/repositories/findings.ts';
import { dropIndicator, insertIndicators, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import {
  linkDecisionsOn,
  putLinkDecisions,
  setMovedTo,
  type LinkDecisionRow,
} from '../../../db/repositories/links.ts';
import { countMetricsOf, metricsOfIndicator } from '../../../db/repositories/metrics.ts';
import { putMetricState, type MetricState } from '../../../db/repositories/metric-states.ts';
import type { Session } from '../../../db/store.ts';
import { parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import { followMoves } from '../board/follow-moves.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import type { DecisionInput, DecisionResult } from './decision-input.ts';
import { freeze, thaw } from './freeze.ts';
import { freezeMetric } from './metric-state.ts';
import { openMetric } from './open-metric.ts';
import { logStep, revisionOf, SUBJECT } from './review-log.ts';

/** What a link changes beside the rows of the metric. */
interface LinkTrace {
  /** Words on the metric's name before. */
  readonly words: readonly LinkDecisionRow[];
  /** The indicator that was left with nothing, and answers with the other one since; null when it keeps some. */
  readonly emptied: string | null;
  /** The indicator that was made for it; null when it was there. */
  readonly made: string | null;
}

/**
 * Says to which indicator a metric of one report belongs. The word holds for its name at later imports.
 * @param to null: to an indicator of its own
 * @throws AppError report_not_found, metric_not_found, quarter_locked, changed_meanwhile, indicator_not_found, indicator_clash
 */
export async function linkMetric(
  context: ServiceContext,
  input: DecisionInput,
  to: string | null,
): Promise<DecisionResult> {
  const { metricId, reason } = input;
  return context.store.tx(async (session) => {
    const before = await openMetric(session, input);
    const into = await indicatorFor(session, context, before, to);
    const { organisationId, id: editionId } = { ...before.metric, id: before.metric.editionId };
    if (into.id === before.indicator.id) return { metricId, revision: input.revision };
    const after = movedTo(before, into);
    await putMetricState(session, after);
    await moveFindings(session, metricId, into.id);
    const trace: LinkTrace = {
      words: await remember(session, context, after),
      emptied: await emptied(session, before.indicator.id, into.id),
      made: to === null ? into.id : null,
    };
    await refreshFindings(session, organisationId);
    await logStep(session, context, {
      ...{
        action: 'metric.linked',
        subject: SUBJECT,
        subjectId: metricId,
        organisationId,
        editionId,
        reason,
      },
      before: { ...freezeMetric(before), ...freeze({ link: trace }) },
      after: freezeMetric(after),
    });
    return { metricId, revision: (await revisionOf(session, metricId))?.id ?? null };
  });
}

/** Takes back what a link changed beside the rows of its metric, which stand as before already. */
export async function unlinkMetric(
  session: Session,
  { before, organisationId }: AuditEventRow,
): Promise<void> {
  if (before === null) return;
  const { link, ...state } = thaw(before) as MetricState & { readonly link: LinkTrace };
  await moveFindings(session, state.metric.id, state.indicator.id);
  await putLinkDecisions(session, { organisationId, ...nameOf(state) }, link.words);
  if (link.emptied !== null) await setMovedTo(session, link.emptied, null);
  if (link.made !== null) await dropIndicator(session, link.made);
}

async function indicatorFor(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { indicator, metric }: MetricState,
  to: string | null,
): Promise<IndicatorRow> {
  if (to === null) {
    const { editionId, name } = metric;
    const row: IndicatorRow = {
      ...{ ...indicator, editionId, name, id: newId(), nameEn: null, pinnedOrder: null, movedTo: null },
      ...{ actor, createdAt: now() },
    };
    await insertIndicators(session, [row]);
    return row;
  }
  const into = await followMoves(session, to);
  if (into.organisationId !== metric.organisationId) throw new AppError('indicator_not_found', { id: to });
  const there = await metricsOfIndicator(session, into.id, [metric.editionId]);
  if (there.some((row) => row.metric.id !== metric.id))
    throw new AppError('indicator_clash', { name: into.name });
  return into;
}

function movedTo(row: MetricState, indicator: IndicatorRow): MetricState {
  const { id: indicatorId } = indicator;
  return {
    indicator,
    metric: { ...row.metric, indicatorId, linkReview: 'accepted' },
    target: row.target && { ...row.target, indicatorId },
    observation: row.observation && { ...row.observation, indicatorId },
  };
}

function nameOf({ metric, target, observation }: MetricState) {
  const unit = target?.unit ?? observation?.unit ?? '';
  return { name: normalizeName(metric.name), unitMeasure: parseUnit(unit).measure };
}

/** Keeps the word on the metric's name for later imports; answers what was said before. */
async function remember(
  session: Session,
  { actor, now, newId }: ServiceContext,
  state: MetricState,
): Promise<readonly LinkDecisionRow[]> {
  const { organisationId, indicatorId } = state.metric;
  const key = { organisationId, ...nameOf(state) };
  const words = await linkDecisionsOn(session, key);
  const row = { id: newId(), ...key, indicatorId, isSame: true, actor, createdAt: now() };
  await putLinkDecisions(session, key, [row]);
  return words;
}

async function emptied(session: Session, from: string, to: string): Promise<string | null> {
  if ((await countMetricsOf(session, from)) > 0) return null;
  await setMovedTo(session, from, to);
  return from;
}
