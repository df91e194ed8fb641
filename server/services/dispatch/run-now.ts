import { runById, setRun } from '../../../db/repositories/dispatch-runs.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { queueRun } from './queue-run.ts';
import { standing } from './save-dispatch.ts';
import { organisationsInScope } from './scope.ts';

/**
 * Queues a run that somebody asked for: the book of each organisation, or a test message of what gives notice.
 * @returns how many runs wait
 * @throws AppError dispatch_not_found
 */
export async function runNow(context: ServiceContext, id: string): Promise<{ readonly queued: number }> {
  const { store, now, newId } = context;
  return store.tx(async (session) => {
    const row = await standing(session, id);
    const dueAt = now();
    if (row.kind !== 'briefing') {
      const { organisationId } = row;
      const notice = { kind: 'test' } as const;
      const key = `test:${newId()}`;
      await queueRun(session, context, row, { key, cause: 'by_hand', organisationId, notice, dueAt });
      return { queued: 1 };
    }
    const organisations = await organisationsInScope(session, row.organisationId);
    for (const { id: organisationId } of organisations) {
      const key = `hand:${newId()}`;
      await queueRun(session, context, row, { key, cause: 'by_hand', organisationId, dueAt });
    }
    return { queued: organisations.length };
  });
}

const OVER = new Set(['failed', 'interrupted', 'missed']);

/**
 * Tries a run again that failed, was interrupted or missed: the same run, with the same id for its receiver.
 * @throws AppError run_not_found, run_not_over, dispatch_not_found
 */
export async function retryRun(context: ServiceContext, id: string): Promise<{ readonly queued: number }> {
  const { store, now } = context;
  return store.tx(async (session) => {
    const run = await runById(session, id);
    if (run === null) throw new AppError('run_not_found', { id });
    await standing(session, run.dispatchId);
    if (!OVER.has(run.state)) throw new AppError('run_not_over');
    await setRun(session, id, { state: 'waiting', attempts: 0, nextTryAt: now(), finishedAt: null });
    return { queued: 1 };
  });
}
