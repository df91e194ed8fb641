import {
  eventById,
  eventsBetween,
  eventsOf,
  lastEventOf,
  type AuditEventRow,
} from '../../../db/repositories/audit-events.ts';
import { indicatorById, updateIndicator } from '../../../db/repositories/indicators.ts';
import {
  metricById,
  putMetricState,
  removeMetric,
  type MetricState,
} from '../../../db/repositories/metric-states.ts';
import { editionById } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { thawMetric } from '../review/metric-state.ts';
import { atHome } from '../review/at-home.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { logReview, logStep, undoneBy } from '../review/review-log.ts';

/**
 * Takes a whole sheet back: every row is again what it was before, all of them or none.
 * @param stepId `stepId` of the answer that took it
 * @throws AppError step_not_found, step_built_upon (somebody changed one of its cells since), quarter_locked
 */
export async function undoSheet(
  context: ServiceContext,
  stepId: string,
): Promise<{ readonly organisationId: string; readonly steps: number }> {
  return context.store.tx(async (session) => {
    const taken = await openStep(session, stepId);
    const { organisationId } = taken;
    const steps = await stepsOf(session, taken);
    await refuseBuiltUpon(session, steps);
    for (const step of steps.toReversed()) await takeBack(session, context, step);
    await logStep(session, context, {
      ...{ action: 'step.undone', subject: 'organisation', subjectId: organisationId, organisationId },
      ...{ editionId: null, before: null, reason: null, undoes: stepId },
      after: { fileName: taken.after?.['fileName'] ?? null, steps: steps.length },
    });
    return { organisationId, steps: steps.length };
  });
}

async function openStep(session: Session, id: string): Promise<AuditEventRow> {
  const taken = await eventById(session, id);
  const isSheet = taken?.action === 'sheet.taken';
  const isUndone =
    isSheet && (await eventsOf(session, taken.subjectId)).some((event) => undoneBy(event) === id);
  if (!isSheet || isUndone) throw new AppError('step_not_found', { id });
  return taken;
}

async function stepsOf(session: Session, { after }: AuditEventRow): Promise<readonly AuditEventRow[]> {
  const range = after?.['steps'];
  const [first, last] = Array.isArray(range) ? (range as readonly unknown[]).map(Number) : [];
  return first === undefined || last === undefined ? [] : eventsBetween(session, first, last);
}

/** A cell that was changed since keeps the whole sheet: half of it taken back would be neither one nor the other. */
async function refuseBuiltUpon(session: Session, steps: readonly AuditEventRow[]): Promise<void> {
  const own = new Set(steps.map(({ id }) => id));
  for (const subjectId of new Set(steps.map((step) => step.subjectId))) {
    const last = await lastEventOf(session, subjectId);
    if (last === null || own.has(last.id)) continue;
    throw new AppError('step_built_upon', { name: await nameOf(session, subjectId), actor: last.actor });
  }
}

async function nameOf(session: Session, subjectId: string): Promise<string> {
  const metric = await metricById(session, subjectId);
  return metric?.indicator.name ?? (await indicatorById(session, subjectId))?.name ?? subjectId;
}

/** @throws AppError step_built_upon when something rests on the indicator that it takes away: a remark, a follow-up */
async function removeAdded(session: Session, { metric, indicator }: MetricState): Promise<void> {
  try {
    await removeMetric(session, metric);
  } catch (cause) {
    if (!isHeld(cause)) throw cause;
    throw new AppError('step_built_upon', { name: indicator.name }, { cause });
  }
}

function isHeld(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.includes('FOREIGN KEY') || isHeld(error.cause);
}

async function takeBack(session: Session, context: ServiceContext, step: AuditEventRow): Promise<void> {
  const { id, subject, subjectId, organisationId, editionId, before, after } = step;
  if (subject === 'indicator') {
    await updateIndicator(session, subjectId, before ?? {});
    await logStep(session, context, {
      ...{ action: 'indicator.set', subject, subjectId, organisationId, editionId, reason: null },
      ...{ before: after, after: before ?? {}, undoes: id },
    });
    return;
  }
  const edition = editionId === null ? null : await editionById(session, editionId);
  if (edition !== null) await refuseLocked(session, edition.organisationId, edition);
  const current = await metricById(session, subjectId);
  if (current === null) return;
  const earlier = before === null ? null : await atHome(session, thawMetric(before));
  if (earlier === null) await removeAdded(session, current);
  else await putMetricState(session, earlier);
  await logReview(session, context, {
    ...{ action: 'metric.undone', before: current, after: earlier, reason: null, undoes: id },
  });
}
