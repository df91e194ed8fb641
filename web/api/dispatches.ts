import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DispatchBoard, DispatchSettings, DispatchView, RunPage } from '../../server/domain/dispatch.ts';
import { answerOf, api } from './client.ts';

/** What a form sends; a webhook without address keeps the stored one. */
export type DispatchDraft = Omit<DispatchSettings, 'target' | 'parts'> & {
  readonly parts: DispatchSettings['parts'][number][];
  readonly target:
    | { readonly kind: 'folder'; readonly folder: string }
    | { readonly kind: 'webhook'; readonly url: string | null }
    | { readonly kind: 'email'; readonly to: string[] };
};

/** While something is under way the page looks again soon; a retry may wait for hours. */
const SOON_MS = 1500;
const LATER_MS = 20_000;

/** What is sent out by itself, and which ways out there are. */
export function dispatchesQuery() {
  return queryOptions({
    queryKey: ['dispatches'],
    queryFn: ({ signal }): Promise<DispatchBoard> =>
      answerOf(api.dispatches.$get({}, { init: { signal } }), signal),
    refetchInterval: ({ state }) =>
      state.data?.dispatches.some(({ lastRun }) => lastRun?.state === 'running' || isNew(lastRun)) === true
        ? SOON_MS
        : false,
  });
}

/** A page of the log of runs; `before` is where the page before ended. */
export function runsQuery(before: string | null) {
  return queryOptions({
    queryKey: ['dispatches', 'runs', { before }],
    queryFn: ({ signal }): Promise<RunPage> =>
      answerOf(
        api.dispatches.runs.$get({ query: before === null ? {} : { before } }, { init: { signal } }),
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => {
      const runs = state.data?.runs ?? [];
      if (runs.some((run) => run.state === 'running' || isNew(run))) return SOON_MS;
      return runs.some((run) => run.state === 'waiting') ? LATER_MS : false;
    },
  });
}

/** The next times of a cron expression. */
export function timesQuery(cron: string) {
  return queryOptions({
    queryKey: ['dispatches', 'times', cron],
    queryFn: ({ signal }): Promise<{ readonly next: readonly string[] }> =>
      answerOf(api.dispatches.times.$get({ query: { cron } }, { init: { signal } }), signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Sets something up to be sent out. */
export function addDispatch(draft: DispatchDraft): Promise<DispatchView> {
  return answerOf<DispatchView>(api.dispatches.$post({ json: draft }));
}

/** Changes it; `revision` is the last step that was seen. */
export function changeDispatch(
  id: string,
  draft: DispatchDraft,
  revision: string | null,
): Promise<DispatchView> {
  return answerOf<DispatchView>(api.dispatches[':id'].$put({ param: { id }, json: { ...draft, revision } }));
}

/** Takes it away. */
export function removeDispatch({
  id,
  revision,
}: Pick<DispatchView, 'id' | 'revision'>): Promise<DispatchView> {
  const query = revision === null ? {} : { revision };
  return answerOf<DispatchView>(api.dispatches[':id'].$delete({ param: { id }, query }));
}

/** Puts it back. */
export function restoreDispatch({
  id,
  revision,
}: Pick<DispatchView, 'id' | 'revision'>): Promise<DispatchView> {
  return answerOf<DispatchView>(api.dispatches[':id'].restore.$post({ param: { id }, json: { revision } }));
}

/** Sends it now; answers how many runs wait. */
export function runDispatch(id: string): Promise<{ readonly queued: number }> {
  return answerOf(api.dispatches[':id'].run.$post({ param: { id } }));
}

/** Sends a run again. */
export function retryRun(id: string): Promise<{ readonly queued: number }> {
  return answerOf(api.dispatches.runs[':id'].retry.$post({ param: { id } }));
}

/** Queued and not yet tried. */
function isNew(run: RunPage['runs'][number] | null): boolean {
  return run?.state === 'waiting' && run.attempts === 0;
}
