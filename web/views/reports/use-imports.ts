import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer } from 'react';
import { asProblem } from '../../api/problem.ts';
import { importReport } from '../../api/reports.ts';
import { nextToSend, reduceImports, type FileImport } from './imports.ts';

export interface Imports {
  readonly list: readonly FileImport[];
  readonly add: (files: readonly File[]) => void;
  /** Tries a file again with the quarter that the reader names. */
  readonly again: (id: number, period: string) => void;
}

/** Sends chosen files one after another; each success makes every figure on screen fresh. */
export function useImports(): Imports {
  const queries = useQueryClient();
  const [list, dispatch] = useReducer(reduceImports, []);
  const next = nextToSend(list);

  useEffect(() => {
    if (next === null) return;
    const { id, file, period } = next;
    dispatch({ kind: 'set', id, state: { kind: 'reading' } });
    importReport(file, period).then(
      (result) => {
        dispatch({ kind: 'set', id, state: { kind: 'done', result } });
        void queries.invalidateQueries();
      },
      (error: unknown) => dispatch({ kind: 'set', id, state: { kind: 'failed', problem: asProblem(error) } }),
    );
  }, [next, queries]);

  return {
    list,
    add: useCallback((files) => dispatch({ kind: 'add', files }), []),
    again: useCallback((id, period) => dispatch({ kind: 'again', id, period }), []),
  };
}
