import { recordEvent } from '../../db/repositories/audit-events.ts';
import type { NewRow, Session } from '../../db/store.ts';
import type { ServiceContext } from './context.ts';

type Change = Omit<NewRow<'auditEvent'>, 'id' | 'actor' | 'createdAt'>;

/** Appends what changed, by whom and when, to the audit. Runs inside a transaction. */
export async function recordChange(
  session: Session,
  { actor, now, newId }: ServiceContext,
  change: Change,
): Promise<void> {
  await recordEvent(session, { id: newId(), ...change, actor, createdAt: now() });
}
