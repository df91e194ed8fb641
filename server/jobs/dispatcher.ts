import { errorFields, type Log } from '../log.ts';
import type { ServiceContext } from '../services/context.ts';
import { queueDue } from '../services/dispatch/queue-due.ts';
import { queueFlips } from '../services/dispatch/queue-flips.ts';
import { hasRunningRuns, recoverRuns } from '../services/dispatch/recover-runs.ts';
import { workOff } from '../services/dispatch/work-off.ts';

export interface Dispatcher {
  /** Looks what is due and sends it. Rounds never overlap: whoever asks during one waits for the next. */
  readonly round: () => Promise<void>;
  /** Asks for a round soon, without waiting for it. */
  readonly wake: () => void;
  /** Begins: marks what was interrupted, then a round every so often. */
  readonly start: () => Promise<void>;
  /** No further round; resolves when the running one is over. */
  readonly stop: () => Promise<void>;
}

/** Schedules are kept to the minute. */
const PAUSE_MS = 20_000;

/** Servers on one store take turns under this name. */
const NAME = 'dispatch';

/** Sends out what an administrator set up. Of several servers on one store one sends at a time. */
export function createDispatcher(context: ServiceContext, log: Log): Dispatcher {
  const since = context.now();
  const state: { last: Promise<void>; isStopped: boolean; looked: string | null; timer?: NodeJS.Timeout } = {
    last: Promise.resolve(),
    isStopped: false,
    looked: null,
  };
  const recover = async (): Promise<void> => {
    const runs = await recoverRuns(context);
    if (runs > 0) log('warn', 'dispatch_interrupted', { runs });
  };
  const look = async (): Promise<void> => {
    // Whoever was at it ended: what another server left half done is found out by the next that has its turn.
    if (await hasRunningRuns(context)) await recover();
    await queueDue(context, since);
    const revision = await context.store.revision();
    if (revision !== state.looked) await queueFlips(context);
    state.looked = revision;
    await workOff(context, {
      onError: (error, run) => log('error', 'dispatch_failed', { run, ...errorFields(error) }),
      isStopping: () => state.isStopped,
    });
  };
  const once = async (): Promise<void> => {
    if (!state.isStopped) await context.store.alone(NAME, look, { else: 'skip' });
  };
  const round = (): Promise<void> => {
    state.last = state.last.then(once).catch((error: unknown) => {
      log('error', 'dispatch_round_failed', errorFields(error));
    });
    return state.last;
  };
  const again = (): void => {
    if (state.isStopped) return;
    state.timer = setTimeout(() => void round().then(again), PAUSE_MS);
    state.timer.unref();
  };
  return {
    round,
    wake: () => void round(),
    start: async () => {
      try {
        await context.store.alone(NAME, recover, { else: 'skip' });
      } catch (error) {
        log('error', 'dispatch_recovery_failed', errorFields(error));
      }
      void round().then(again);
    },
    stop: async () => {
      state.isStopped = true;
      clearTimeout(state.timer);
      await state.last;
    },
  };
}
