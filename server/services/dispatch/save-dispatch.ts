import { dispatchById, putDispatch, type DispatchRow } from '../../../db/repositories/dispatches.ts';
import { setRun, waitingRunsOf } from '../../../db/repositories/dispatch-runs.ts';
import type { Session } from '../../../db/store.ts';
import type { DispatchSettings, DispatchView } from '../../domain/dispatch.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { requireRevision } from '../review/require-revision.ts';
import { checkedSettings, type DispatchInput } from './check-settings.ts';
import { shownSettings, toDispatchView } from './dispatch-view.ts';

/** Sets up something to be sent out. @throws AppError as `checkedSettings`, no_reports */
export async function addDispatch(context: ServiceContext, input: DispatchInput): Promise<DispatchView> {
  const { store, actor, now, newId } = context;
  return store.tx(async (session) => {
    const settings = await checkedSettings(session, context, input, null);
    const row = { id: newId(), ...settings, checkedAt: now(), withdrawnAt: null, actor, createdAt: now() };
    await putDispatch(session, row);
    await log(session, context, 'dispatch.added', { before: null, after: row });
    return toDispatchView(session, context, row);
  });
}

/**
 * Changes it. Times that passed while it was off or under other settings are over.
 * @throws AppError dispatch_not_found, changed_meanwhile, and as `checkedSettings`
 */
export async function changeDispatch(
  context: ServiceContext,
  id: string,
  input: DispatchInput,
  revision: string | null,
): Promise<DispatchView> {
  return context.store.tx(async (session) => {
    const before = await standing(session, id);
    await requireSeen(session, before, revision);
    const settings = await checkedSettings(session, context, input, before.target);
    if (settings.kind !== before.kind) throw new AppError('invalid_request', { where: 'kind' });
    const isSameTime =
      settings.cron === before.cron && settings.daysAfter === before.daysAfter && before.isOn;
    const after = { ...before, ...settings, checkedAt: isSameTime ? before.checkedAt : context.now() };
    await putDispatch(session, after);
    if (!after.isOn) await giveUpWaiting(session, context, id);
    await log(session, context, 'dispatch.changed', { before, after });
    return toDispatchView(session, context, after);
  });
}

/**
 * Takes it away; its log stays, what still waits is not sent. Restoring puts it back as it was.
 * @throws AppError dispatch_not_found, changed_meanwhile
 */
export async function setWithdrawn(
  context: ServiceContext,
  id: string,
  isWithdrawn: boolean,
  revision: string | null,
): Promise<DispatchView> {
  return context.store.tx(async (session) => {
    const before = isWithdrawn ? await standing(session, id) : await withdrawn(session, id);
    await requireSeen(session, before, revision);
    const at = context.now();
    const after = { ...before, withdrawnAt: isWithdrawn ? at : null, checkedAt: at };
    await putDispatch(session, after);
    if (isWithdrawn) await giveUpWaiting(session, context, id);
    await log(session, context, isWithdrawn ? 'dispatch.withdrawn' : 'dispatch.restored', {
      before: isWithdrawn ? before : null,
      after: isWithdrawn ? null : after,
    });
    return toDispatchView(session, context, after);
  });
}

/** @throws AppError dispatch_not_found */
export async function standing(session: Session, id: string): Promise<DispatchRow> {
  const row = await dispatchById(session, id);
  if (row === null || isGone(row)) throw new AppError('dispatch_not_found', { id });
  return row;
}

async function withdrawn(session: Session, id: string): Promise<DispatchRow> {
  const row = await dispatchById(session, id);
  if (row === null || !isGone(row)) throw new AppError('dispatch_not_found', { id });
  return row;
}

const isGone = ({ withdrawnAt }: DispatchRow): boolean => withdrawnAt !== null;

async function requireSeen(session: Session, row: DispatchRow, revision: string | null): Promise<void> {
  await requireRevision(session, row.id, revision, { current: shownSettings(row), show: () => null });
}

async function giveUpWaiting(session: Session, { now }: ServiceContext, id: string): Promise<void> {
  for (const { id: run, state } of await waitingRunsOf(session, id)) {
    if (state === 'waiting')
      await setRun(session, run, { state: 'missed', nextTryAt: null, finishedAt: now() });
  }
}

/** Steps belong to an organisation; those about all of them stand in the log of the one a page opens with. */
async function log(
  session: Session,
  context: ServiceContext,
  action: 'dispatch.added' | 'dispatch.changed' | 'dispatch.withdrawn' | 'dispatch.restored',
  { before, after }: { readonly before: DispatchRow | null; readonly after: DispatchRow | null },
): Promise<void> {
  const row = after ?? before;
  if (row === null) return;
  const organisation = await findOrganisation(session, row.organisationId ?? undefined);
  await recordChange(session, context, {
    organisationId: organisation.id,
    action,
    subject: 'dispatch',
    subjectId: row.id,
    before: before && logged(before),
    after: after && logged(after),
  });
}

/** Plain fields, as a log lists them. */
function logged(row: DispatchSettings): Readonly<Record<string, unknown>> {
  const { parts, target, ...settings } = shownSettings(row);
  const place =
    target.kind === 'folder' ? target.folder : target.kind === 'webhook' ? target.url : target.to.join(', ');
  return { ...settings, parts: parts.join(', '), target: `${target.kind}: ${place}` };
}
