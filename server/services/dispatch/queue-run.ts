import { queueRun as insertRun } from '../../../db/repositories/dispatch-runs.ts';
import type { DispatchRow } from '../../../db/repositories/dispatches.ts';
import type { Session } from '../../../db/store.ts';
import type { Notice, RunCause } from '../../domain/dispatch.ts';
import type { ServiceContext } from '../context.ts';

export interface RunToQueue {
  /** The same key is queued once and never again. */
  readonly key: string;
  readonly cause: RunCause;
  readonly organisationId: string | null;
  readonly period?: string | null;
  readonly notice?: Notice | null;
  readonly dueAt: Date;
  /** Only noted, not sent: the time passed while the server was down. */
  readonly isMissed?: boolean;
}

/** Whoever sends what nobody pressed a button for. */
const SCHEDULE_ACTOR = 'schedule';

/** Queues a run inside a transaction; answers its id, null when it was queued before. */
export async function queueRun(
  session: Session,
  { newId, now, actor }: ServiceContext,
  { id: dispatchId }: DispatchRow,
  run: RunToQueue,
): Promise<string | null> {
  const { key, cause, organisationId, period = null, notice = null, dueAt, isMissed = false } = run;
  const id = newId();
  const at = now();
  const isNew = await insertRun(session, {
    ...{ id, dispatchId, organisationId, key, cause, period, notice, dueAt },
    state: isMissed ? 'missed' : 'waiting',
    nextTryAt: isMissed ? null : at,
    finishedAt: isMissed ? at : null,
    attempts: 0,
    startedAt: null,
    place: null,
    files: [],
    failure: null,
    actor: cause === 'by_hand' ? actor : SCHEDULE_ACTOR,
    createdAt: at,
  });
  return isNew ? id : null;
}
