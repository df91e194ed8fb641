import { dispatchById, type DispatchRow } from '../../../db/repositories/dispatches.ts';
import {
  claimRun,
  nextWaiting,
  setRun,
  type DispatchRunRow,
} from '../../../db/repositories/dispatch-runs.ts';
import { backoffMinutes, type SentFile } from '../../domain/dispatch.ts';
import { quarterKey } from '../../domain/period.ts';
import { briefingMessage, noticeMessage } from '../../export/dispatch-message.ts';
import { DeliveryError, type Delivery } from '../../outlets/delivery.ts';
import type { ServiceContext } from '../context.ts';
import { hashFile } from '../hash-bytes.ts';
import { makeBriefing } from './make-briefing.ts';
import { publishedQuarters } from './scope.ts';

export interface WorkOffOptions {
  /** Told of what nobody expected, with the id that the log of runs shows. */
  readonly onError: OnRunError;
  /** Asked before each run: the server may be about to end. */
  readonly isStopping?: () => boolean;
}

type OnRunError = (error: unknown, runId: string) => void;

const MINUTE_MS = 60_000;

/** Sends whatever waits and may be tried now, one after the other, until nothing does. */
export async function workOff(
  context: ServiceContext,
  { onError, isStopping = () => false }: WorkOffOptions,
): Promise<void> {
  while (!isStopping()) {
    const run = await nextWaiting(context.store, context.now());
    if (run === null) return;
    await workOn(context, run, onError);
  }
}

async function workOn(context: ServiceContext, run: DispatchRunRow, onError: OnRunError): Promise<void> {
  const { store, now, outlets } = context;
  const attempts = run.attempts + 1;
  const item = await dispatchById(store, run.dispatchId);
  if (item === null) throw new Error(`a run of nothing: ${run.id}`);
  // Written down before anything goes out: whatever happens now, it is not sent a second time unasked.
  const isOurs = await store.tx((session) => claimRun(session, run.id, { attempts, startedAt: now() }));
  if (!isOurs) return;
  try {
    const made = await makeDelivery(context, item, run);
    if (made === null) {
      await store.tx((session) => setRun(session, run.id, { state: 'nothing', finishedAt: now() }));
      return;
    }
    const { place } = await outlets.deliver(item.target, made.delivery);
    const files: SentFile[] = [];
    for (const { name, bytes } of made.delivery.files)
      files.push({ name, bytes: bytes.byteLength, hash: await hashFile(bytes) });
    const { period } = made;
    const done = { state: 'done', finishedAt: now(), place, files, period, failure: null } as const;
    await store.tx((session) => setRun(session, run.id, done));
  } catch (error) {
    await noteFailure(context, { id: run.id, attempts }, error, onError);
  }
}

async function noteFailure(
  { store, now }: ServiceContext,
  { id, attempts }: { readonly id: string; readonly attempts: number },
  error: unknown,
  onError: OnRunError,
): Promise<void> {
  const isKnown = error instanceof DeliveryError;
  if (!isKnown) onError(error, id);
  const failure = isKnown ? error.failure : ({ code: 'internal', params: { id } } as const);
  const wait = isKnown && error.isPassing ? backoffMinutes(attempts) : null;
  const at = now();
  await store.tx((session) =>
    setRun(session, id, {
      state: wait === null ? 'failed' : 'waiting',
      nextTryAt: wait === null ? null : new Date(at.getTime() + wait * MINUTE_MS),
      finishedAt: at,
      failure,
    }),
  );
}

interface Made {
  readonly delivery: Delivery;
  readonly period: string | null;
}

/** What a run sends; null when there is nothing to send. */
async function makeDelivery(
  context: ServiceContext,
  item: DispatchRow,
  run: DispatchRunRow,
): Promise<Made | null> {
  const { notice, period } = run;
  if (notice === null) return makeBook(context, item, run);
  if (notice.kind === 'late' && notice.organisations.length === 0) return null;
  const message = noticeMessage(notice, period, item.lang);
  const event = { event: item.kind, period, ...notice };
  return {
    delivery: { id: run.id, ...message, event, files: [], folderName: '' },
    period,
  };
}

async function makeBook(
  context: ServiceContext,
  { lang, parts }: DispatchRow,
  { id, organisationId }: DispatchRunRow,
): Promise<Made | null> {
  if (organisationId === null) return null;
  const quarter = (await publishedQuarters(context.store, organisationId)).at(-1);
  if (quarter === undefined) return null;
  const { board, files } = await makeBriefing(context, { organisationId, quarter, parts, lang });
  const names = files.map(({ name }) => name);
  const period = quarterKey(quarter);
  const event = { event: 'briefing', period, organisation: board.organisation.name, files: names };
  return {
    delivery: {
      ...{ id, event, files },
      ...briefingMessage(board, names, lang),
      folderName: `${period.replace('-', '')}_${board.organisation.name}_${stamp(context)}`,
    },
    period,
  };
}

/** `20321015-0800`, in the server's time zone. */
function stamp({ now, timeZone }: ServiceContext): string {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return written.format(now()).replaceAll('-', '').replaceAll(':', '').replace(' ', '-');
}
