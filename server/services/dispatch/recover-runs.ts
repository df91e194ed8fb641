import { runningRuns, setRun } from '../../../db/repositories/dispatch-runs.ts';
import type { ServiceContext } from '../context.ts';

/** Whether something is under way: asked between two sendings, it is what an ended server left. */
export async function hasRunningRuns({ store }: ServiceContext): Promise<boolean> {
  return (await runningRuns(store)).length > 0;
}

/**
 * Says of what was under way when the server ended that it was interrupted, and takes half-written files away.
 * Whether it arrived is not known, so it is not sent again until somebody asks.
 */
export async function recoverRuns({ store, now, outlets }: ServiceContext): Promise<number> {
  const runs = await runningRuns(store);
  if (runs.length > 0) {
    await store.tx(async (session) => {
      for (const { id } of runs) await setRun(session, id, { state: 'interrupted', finishedAt: now() });
    });
  }
  await outlets.clearHalfWritten();
  return runs.length;
}
