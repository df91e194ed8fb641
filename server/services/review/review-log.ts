import { lastEventOf, recordEvent, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { AuditAction, ReviewAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { ServiceContext } from '../context.ts';
import type { Frozen } from './freeze.ts';
import { freezeMetric } from './metric-state.ts';

/** The kind of row that review events of metrics speak of. */
export const SUBJECT = 'metric';

/** One step as it is logged, whatever it is about. */
export interface LoggedStep {
  readonly action: AuditAction;
  readonly subject: string;
  readonly subjectId: string;
  readonly organisationId: string;
  readonly editionId: string | null;
  readonly before: Frozen | null;
  readonly after: Frozen | null;
  readonly reason: string | null;
  /** The event that this one takes back. */
  readonly undoes?: string;
  /** Whoever decided, where that is not the one who acts now. */
  readonly actor?: string;
}

export interface ReviewStep extends Pick<LoggedStep, 'reason' | 'undoes' | 'actor'> {
  readonly action: ReviewAction;
  readonly before: MetricState | null;
  readonly after: MetricState | null;
}

/** Appends one step to the log. Runs inside the transaction that makes the change. */
export async function logStep(
  session: Session,
  context: ServiceContext,
  { undoes, actor, after, ...step }: LoggedStep,
): Promise<void> {
  const note = undoes === undefined ? {} : { undoes };
  await recordEvent(session, {
    id: context.newId(),
    ...step,
    after: after === null && undoes === undefined ? null : { ...after, ...note },
    actor: actor ?? context.actor,
    createdAt: context.now(),
  });
}

/** Appends one step about a metric to the log. Runs inside the transaction that makes the change. */
export async function logReview(
  session: Session,
  context: ServiceContext,
  { before, after, ...step }: ReviewStep,
): Promise<void> {
  const row = after ?? before;
  if (row === null) return;
  await logStep(session, context, {
    ...step,
    organisationId: row.metric.organisationId,
    editionId: row.metric.editionId,
    subject: SUBJECT,
    subjectId: row.metric.id,
    before: before === null ? null : freezeMetric(before),
    after: after === null ? null : freezeMetric(after),
  });
}

/** The steps that stand, earliest first: neither taken back nor a taking back. */
export function standingSteps(events: readonly AuditEventRow[]): readonly AuditEventRow[] {
  const undone = new Set(events.map(undoneBy));
  return events.filter((event) => !event.action.endsWith('.undone') && !undone.has(event.id));
}

/** Id of the event that an event takes back; null for all others. */
export function undoneBy({ action, after }: AuditEventRow): string | null {
  const undoes = action.endsWith('.undone') ? after?.['undoes'] : null;
  return typeof undoes === 'string' ? undoes : null;
}

/** What marks the state of a row for the optimistic lock: its last step; null before any. */
export async function revisionOf(session: Session, subjectId: string): Promise<AuditEventRow | null> {
  return lastEventOf(session, subjectId);
}
