import { eventsOf, lastEventsOfActions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { AuditAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';

/** Steps that change what an indicator is. */
export const SETTING_ACTIONS: readonly AuditAction[] = ['indicator.set', 'indicator.weight_set'];

/** The last step that changed what an indicator is; null while it is as its first report has it. */
export async function lastSettingOf(session: Session, indicatorId: string): Promise<AuditEventRow | null> {
  const events = await eventsOf(session, indicatorId);
  return events.findLast(({ action }) => SETTING_ACTIONS.includes(action)) ?? null;
}

/** The same of every indicator of an organisation. */
export async function lastSettingsOf(
  session: Session,
  organisationId: string,
): Promise<ReadonlyMap<string, AuditEventRow>> {
  return lastEventsOfActions(session, organisationId, SETTING_ACTIONS);
}
