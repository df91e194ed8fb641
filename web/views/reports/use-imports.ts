import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import type { TextEncoding } from '../../../server/domain/text-encoding.ts';
import { commitDraft, discardDraft, draftImport, reviseDraft, type Drafted } from '../../api/imports.ts';
import { asProblem } from '../../api/problem.ts';
import {
  isReady,
  nextToSend,
  progressOf,
  reduceImports,
  type DraftImport,
  type FileImport,
  type ImportState,
} from './imports.ts';

export interface Imports {
  readonly list: readonly FileImport[];
  readonly add: (files: readonly File[]) => void;
  /** Reads a text that was pasted as if it were a file. */
  readonly addText: (text: string, name: string) => void;
  /** Sends a file that failed once more, in an encoding that a person chose. */
  readonly again: (item: FileImport, encoding: TextEncoding | null) => void;
  /** Reads a waiting file again with what a person says about it. */
  readonly correct: (item: FileImport, corrections: DraftCorrections) => void;
  readonly take: (item: FileImport) => void;
  /** Takes every file that leaves nothing to answer. */
  readonly takeAll: () => void;
  /** Lets a file go. */
  readonly leave: (item: FileImport) => void;
  /** Sends no further file of the row, until `goOn`. */
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** After so many files the screens are made fresh; once more when the row is through. */
const FRESH_EVERY = 10;
const TOO_MANY = 429;

/** Sends chosen files one after another, and makes every figure on screen fresh. */
export function useImports(): Imports {
  const queries = useQueryClient();
  const [{ list }, dispatch] = useReducer(reduceImports, { list: [], nextId: 0 });
  const asked = useRef(new Map<number, DraftCorrections>());
  const set = useCallback((id: number, state: ImportState) => dispatch({ kind: 'set', id, state }), []);
  const next = nextToSend(list);

  const { isRunning } = progressOf(list);

  useSending(next, isRunning, set);
  useWarning(isRunning);

  const correct = useCallback(
    ({ id, state }: FileImport, corrections: DraftCorrections) => {
      if (state.kind !== 'draft' || state.draft.id === null) return;
      const { id: draftId } = state.draft;
      const isUnderWay = asked.current.has(id);
      asked.current.set(id, corrections);
      set(id, { ...state, corrections, isBusy: true, problem: null });
      if (isUnderWay) return;
      // One reading at a time: whoever walks through a list of choices waits for the last of them only.
      const read = (sent: DraftCorrections): void => {
        const answer = (next: Pick<DraftImport, 'draft' | 'problem'>): void => {
          const newest = asked.current.get(id);
          if (newest !== undefined && newest !== sent) {
            read(newest);
            return;
          }
          if (!asked.current.delete(id)) return;
          set(id, { kind: 'draft', corrections: sent, isBusy: false, ...next });
        };
        reviseDraft(draftId, sent).then(
          (draft) => answer({ draft, problem: null }),
          (error: unknown) => answer({ draft: state.draft, problem: asProblem(error) }),
        );
      };
      read(corrections);
    },
    [set],
  );

  const take = useCallback(
    ({ id, state }: FileImport) => {
      if (state.kind !== 'draft' || state.draft.id === null) return;
      asked.current.delete(id);
      set(id, { ...state, isBusy: true, problem: null });
      commitDraft(state.draft.id, state.corrections).then(
        (result) => {
          set(id, { kind: 'done', result });
          void queries.invalidateQueries();
        },
        (error: unknown) => set(id, { ...state, isBusy: false, problem: asProblem(error) }),
      );
    },
    [queries, set],
  );

  const leave = useCallback(({ id, state }: FileImport) => {
    if (state.kind === 'draft' && state.draft.id !== null) void discardDraft(state.draft.id);
    dispatch({ kind: 'leave', id });
  }, []);

  return {
    list,
    add: useCallback((files) => dispatch({ kind: 'add', files }), []),
    addText: useCallback(
      (text, name) => dispatch({ kind: 'add', files: [new File([text], name)], isPasted: true }),
      [],
    ),
    again: useCallback(({ id }, encoding) => dispatch({ kind: 'again', id, encoding }), []),
    correct,
    take,
    takeAll: () => list.filter(({ state }) => isReady(state)).forEach(take),
    leave,
    stop: useCallback(() => dispatch({ kind: 'stop' }), []),
    goOn: useCallback(() => dispatch({ kind: 'goOn' }), []),
  };
}

/** Sends the file whose turn it is. In a long row not every success asks for all screens again. */
function useSending(
  next: FileImport | null,
  isRunning: boolean,
  set: (id: number, state: ImportState) => void,
): void {
  const queries = useQueryClient();
  const stale = useRef(0);
  useEffect(() => {
    if (next === null) return;
    const { id, file, isPasted, encoding } = next;
    set(id, { kind: 'reading' });
    draftImport(file, { isPasted, encoding }).then(
      (drafted) => {
        if (drafted.taken !== null) stale.current += 1;
        set(id, stateOf(drafted, encoding));
        if (stale.current < FRESH_EVERY) return;
        stale.current = 0;
        void queries.invalidateQueries();
      },
      (error: unknown) => {
        const problem = asProblem(error);
        const again = () => set(id, { kind: 'waiting' });
        // More files than the server takes in a minute: the row waits as long as it says.
        if (problem.status === TOO_MANY && problem.waitSeconds !== null)
          setTimeout(again, problem.waitSeconds * 1000);
        else set(id, { kind: 'failed', problem });
      },
    );
  }, [next, queries, set]);
  useEffect(() => {
    if (isRunning || stale.current === 0) return;
    stale.current = 0;
    void queries.invalidateQueries();
  }, [isRunning, queries]);
}

/** A page that is closed sends nothing: the browser asks first. */
function useWarning(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

function stateOf({ draft, taken }: Drafted, encoding: TextEncoding | null): ImportState {
  if (taken !== null) return { kind: 'done', result: taken };
  const corrections = encoding === null ? {} : { encoding };
  return { kind: 'draft', draft, corrections, isBusy: false, problem: null };
}
