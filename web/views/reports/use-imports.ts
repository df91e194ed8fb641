import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import type { TextEncoding } from '../../../server/domain/text-encoding.ts';
import { commitDraft, discardDraft, draftImport, reviseDraft, type Drafted } from '../../api/imports.ts';
import { asProblem } from '../../api/problem.ts';
import {
  isReady,
  nextToSend,
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
}

/** Sends chosen files one after another; each success makes every figure on screen fresh. */
export function useImports(): Imports {
  const queries = useQueryClient();
  const [{ list }, dispatch] = useReducer(reduceImports, { list: [], nextId: 0 });
  const asked = useRef(new Map<number, DraftCorrections>());
  const set = useCallback((id: number, state: ImportState) => dispatch({ kind: 'set', id, state }), []);
  const next = nextToSend(list);

  useSending(next, set);

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
  };
}

/** Sends the file whose turn it is; a success makes every figure on screen fresh. */
function useSending(next: FileImport | null, set: (id: number, state: ImportState) => void): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (next === null) return;
    const { id, file, isPasted, encoding } = next;
    set(id, { kind: 'reading' });
    draftImport(file, { isPasted, encoding }).then(
      (drafted) => {
        set(id, stateOf(drafted, encoding));
        if (drafted.taken !== null) void queries.invalidateQueries();
      },
      (error: unknown) => set(id, { kind: 'failed', problem: asProblem(error) }),
    );
  }, [next, queries, set]);
}

function stateOf({ draft, taken }: Drafted, encoding: TextEncoding | null): ImportState {
  if (taken !== null) return { kind: 'done', result: taken };
  const corrections = encoding === null ? {} : { encoding };
  return { kind: 'draft', draft, corrections, isBusy: false, problem: null };
}
