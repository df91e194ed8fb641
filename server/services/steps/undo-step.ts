import { eventById, recordEvent, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { thaw } from '../review/freeze.ts';
import { logStep } from '../review/review-log.ts';
import { undoSheet } from '../sheet/undo-sheet.ts';
import { isTracedStanding } from './can-undo.ts';
import { restoreTrace } from './restore-trace.ts';
import type { RowTrace } from './row-trace.ts';
import { undoSetting } from './undo-setting.ts';

/**
 * Takes a step of the log back: every row is again what it was before. The log keeps both.
 * @param refuse throws for an action that the asker may not take back
 * @throws AppError step_not_found, step_fixed, later_changes, quarter_locked, and as `undoSheet` for a sheet
 */
export async function undoStep(
  context: ServiceContext,
  id: string,
  refuse: (action: AuditEventRow['action']) => void = () => undefined,
): Promise<{ readonly undone: string; readonly action: string }> {
  const event = await eventById(context.store, id);
  if (event === null || !(await isInReach(context.store, event)))
    throw new AppError('step_not_found', { id });
  refuse(event.action);
  if (event.action === 'sheet.taken') await undoSheet(context, id);
  else if (event.before?.['trace'] === undefined) await undoSetting(context, event);
  else await context.store.tx((session) => undoTraced(session, context, event));
  return { undone: id, action: event.action };
}

/** Every organisation that the step touched is one that the asker may see. */
async function isInReach(session: Session, { organisationId, after }: AuditEventRow): Promise<boolean> {
  const touched = (after?.['organisations'] as readonly string[] | undefined) ?? [organisationId];
  for (const id of touched) if ((await organisationById(session, id)) === null) return false;
  return true;
}

async function undoTraced(session: Session, context: ServiceContext, event: AuditEventRow): Promise<void> {
  const { id, before, after, subject, subjectId, editionId, organisationId } = event;
  if (!(await isTracedStanding(session, event)) || before === null || after === null)
    throw new AppError('step_fixed', { id });
  const { trace } = thaw(before) as { readonly trace: RowTrace };
  const organisations = after['organisations'] as readonly string[];
  await restoreTrace(session, organisations, trace);
  await logStep(session, context, {
    ...{ action: 'step.undone', subject, subjectId, editionId, organisationId, reason: null },
    ...{ before: placeOf(after), after: placeOf(before), undoes: id },
  });
  for (const other of organisations.filter((each) => each !== organisationId))
    await recordEvent(session, {
      ...{ id: context.newId(), action: 'step.undone', subject: 'organisation', subjectId: other },
      ...{ organisationId: other, before: placeOf(after), after: placeOf(before) },
      ...{ actor: context.actor, createdAt: context.now() },
    });
}

/** The plain words of a step, without what only undoing needs. */
function placeOf(state: NonNullable<AuditEventRow['before']>): NonNullable<AuditEventRow['before']> {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value === 'string'));
}
