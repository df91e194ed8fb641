import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { Session } from '../../../db/store.ts';
import { undoneBy } from './review-log.ts';

/** Steps about the columns of a report, earliest first. */
export async function columnEvents(session: Session, editionId: string): Promise<readonly AuditEventRow[]> {
  const events = await eventsOfEditions(session, 'report', [editionId]);
  return events.filter(({ action }) => action.startsWith('columns.'));
}

/** Steps that gave a report other rows: a repair of its columns, a move. */
const REREADING: ReadonlySet<string> = new Set(['columns.repaired', 'report.moved']);

/** Steps after which a report has other rows, with what took them back, earliest first. */
export async function rereadEvents(session: Session, editionId: string): Promise<readonly AuditEventRow[]> {
  const events = await eventsOfEditions(session, 'report', [editionId]);
  return events.filter(({ action }) => REREADING.has(action) || action.endsWith('.undone'));
}

/**
 * Steps of review that still speak of the rows an edition has, earliest first: those since the last repair of its
 * columns or move that stands, and none that one made which was taken back.
 * @param subject `metric` or `milestone`
 */
export async function speakingEvents(
  session: Session,
  subject: string,
  editionId: string,
): Promise<readonly AuditEventRow[]> {
  const rereads = await rereadEvents(session, editionId);
  const undone = new Map(rereads.map((event) => [undoneBy(event), event.sequence]));
  const spans = rereads
    .filter(({ action }) => REREADING.has(action))
    .map((event) => ({ from: beginning(event), to: undone.get(event.id) ?? null }));
  const last = Math.max(0, ...spans.filter(({ to }) => to === null).map(({ from }) => from));
  const events = await eventsOfEditions(session, subject, [editionId]);
  return events.filter(
    ({ sequence }) =>
      sequence > last && !spans.some(({ from, to }) => to !== null && sequence > from && sequence < to),
  );
}

/** A move is logged when it is done: what it carried over comes before it in the log. */
function beginning({ sequence, after }: AuditEventRow): number {
  const since = after?.['since'];
  return typeof since === 'number' ? since : sequence;
}
