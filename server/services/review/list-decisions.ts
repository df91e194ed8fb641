import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { editionById } from '../../../db/repositories/reports.ts';
import type { DecidedState, DecisionView } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { decidedState, thawMetric } from './metric-state.ts';
import { SUBJECT, undoneBy } from './review-log.ts';

/** Every step of review of one report by metric, earliest first. @throws AppError report_not_found */
export async function listDecisions(
  { store }: ServiceContext,
  reportId: string,
): Promise<Readonly<Record<string, readonly DecisionView[]>>> {
  if ((await editionById(store, reportId)) === null) throw new AppError('report_not_found', { id: reportId });
  const events = await eventsOfEditions(store, SUBJECT, [reportId]);
  const undone = new Set(events.map(undoneBy));
  const byMetric: Record<string, DecisionView[]> = {};
  for (const event of events) (byMetric[event.subjectId] ??= []).push(toView(event, undone.has(event.id)));
  return byMetric;
}

function toView({ id, action, actor, createdAt, reason, before, after }: AuditEventRow, isUndone: boolean) {
  const at = createdAt.toISOString();
  return { id, action, actor, at, reason, before: shown(before), after: shown(after), isUndone };
}

function shown(state: AuditEventRow['before']): DecidedState | null {
  return state?.['metric'] === undefined ? null : decidedState(thawMetric(state));
}
