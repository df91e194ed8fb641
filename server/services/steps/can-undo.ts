import { eventsOf, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { Session } from '../../../db/store.ts';
import { undoneBy } from '../review/review-log.ts';
import { canUndoSetting } from './undo-setting.ts';

/** Whether a step of the log may be taken back from there, as far as the log tells. */
export async function canUndo(session: Session, event: AuditEventRow): Promise<boolean> {
  return (await isTracedStanding(session, event)) || canUndoSetting(session, event);
}

/** A big step, or a sheet, that was not taken back. */
export async function isTracedStanding(session: Session, event: AuditEventRow): Promise<boolean> {
  if (event.before?.['trace'] === undefined && event.action !== 'sheet.taken') return false;
  return !(await eventsOf(session, event.subjectId)).some((each) => undoneBy(each) === event.id);
}
