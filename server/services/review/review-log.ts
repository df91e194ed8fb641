import { lastEventOf, recordEvent, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { ReviewAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { ServiceContext } from '../context.ts';
import { freezeMetric } from './metric-state.ts';

/** The kind of row that review events speak of. */
export const SUBJECT = 'metric';

export interface ReviewStep {
  readonly action: ReviewAction;
  readonly before: MetricState | null;
  readonly after: MetricState | null;
  readonly reason: string | null;
  /** The event that this one takes back. */
  readonly undoes?: string;
  /** Whoever decided, where that is not the one who acts now. */
  readonly actor?: string;
}

/** Appends one step of a review to the log. Runs inside the transaction that makes the change. */
export async function logReview(
  session: Session,
  context: ServiceContext,
  { action, before, after, reason, undoes, actor }: ReviewStep,
): Promise<void> {
  const row = after ?? before;
  if (row === null) return;
  const note = undoes === undefined ? {} : { undoes };
  await recordEvent(session, {
    id: context.newId(),
    organisationId: row.metric.organisationId,
    editionId: row.metric.editionId,
    action,
    subject: SUBJECT,
    subjectId: row.metric.id,
    reason,
    before: before === null ? null : freezeMetric(before),
    after: after === null && undoes === undefined ? null : { ...(after && freezeMetric(after)), ...note },
    actor: actor ?? context.actor,
    createdAt: context.now(),
  });
}

/** The steps that stand, earliest first: neither taken back nor a taking back. */
export function standingSteps(events: readonly AuditEventRow[]): readonly AuditEventRow[] {
  const undone = new Set(events.map(undoneBy));
  return events.filter((event) => event.action !== 'metric.undone' && !undone.has(event.id));
}

/** Id of the event that an event takes back; null for all others. */
export function undoneBy({ action, after }: AuditEventRow): string | null {
  const undoes = action === 'metric.undone' ? after?.['undoes'] : null;
  return typeof undoes === 'string' ? undoes : null;
}

/** What marks the state of a metric for the optimistic lock: the id of the last step; null before any. */
export async function revisionOf(session: Session, metricId: string): Promise<AuditEventRow | null> {
  return lastEventOf(session, metricId);
}
