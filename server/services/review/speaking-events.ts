import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { Session } from '../../../db/store.ts';
import { undoneBy } from './review-log.ts';

/** Steps about the columns of a report, earliest first. */
export async function columnEvents(session: Session, editionId: string): Promise<readonly AuditEventRow[]> {
  const events = await eventsOfEditions(session, 'report', [editionId]);
  return events.filter(({ action }) => action.startsWith('columns.'));
}

/**
 * Steps of review that still speak of the rows an edition has, earliest first: those since the last repair of its
 * columns that stands, and none that a repair made which was taken back.
 * @param subject `metric` or `milestone`
 */
export async function speakingEvents(
  session: Session,
  subject: string,
  editionId: string,
): Promise<readonly AuditEventRow[]> {
  const repairs = await columnEvents(session, editionId);
  const undone = new Map(repairs.map((event) => [undoneBy(event), event.sequence]));
  const spans = repairs
    .filter(({ action }) => action === 'columns.repaired')
    .map(({ id, sequence }) => ({ from: sequence, to: undone.get(id) ?? null }));
  const last = Math.max(0, ...spans.filter(({ to }) => to === null).map(({ from }) => from));
  const events = await eventsOfEditions(session, subject, [editionId]);
  return events.filter(
    ({ sequence }) =>
      sequence > last && !spans.some(({ from, to }) => to !== null && sequence > from && sequence < to),
  );
}
