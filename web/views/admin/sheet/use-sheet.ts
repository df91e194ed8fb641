import { useCallback, useRef, useState } from 'react';
import type { SheetPreview, SheetTaken } from '../../../../server/domain/sheet-import.ts';
import { asProblem, type ApiProblem } from '../../../api/problem.ts';
import { previewSheet, takeSheet, type FilledSheet } from '../../../api/sheets.ts';

/** What a person says about the sheet beside what stands in it. */
export type SheetChoices = Omit<FilledSheet, 'file' | 'org'>;

export interface SheetState {
  /** null before any was chosen. */
  readonly file: File | null;
  readonly choices: SheetChoices;
  readonly preview: SheetPreview | null;
  readonly isBusy: boolean;
  /** Why it could not be read, or not be stored. */
  readonly problem: ApiProblem | null;
  /** What became of the last sheet that was stored. */
  readonly taken: SheetTaken | null;
}

export interface SheetDesk extends SheetState {
  readonly read: (file: File) => void;
  /** Reads the same file again with what a person says. */
  readonly say: (change: Partial<SheetChoices>) => void;
  /** @returns what was stored; null when it was not, and why stands in `problem` */
  readonly take: (rows: 'all' | 'good') => Promise<SheetTaken | null>;
  readonly leave: () => void;
}

const SILENT: SheetChoices = { period: null, encoding: null, reason: null, isOverwriting: false };
const EMPTY: SheetState = {
  ...{ file: null, choices: SILENT, preview: null, isBusy: false, problem: null, taken: null },
};

/** One filled sheet on its way in: read, looked at, stored or let go. */
export function useSheet(org: string): SheetDesk {
  const [state, setState] = useState<SheetState>(EMPTY);
  const asked = useRef(0);

  const look = useCallback(
    async (file: File, choices: SheetChoices): Promise<void> => {
      asked.current += 1;
      const own = asked.current;
      setState((before) => ({ ...before, file, choices, isBusy: true, taken: null }));
      const answer = await previewSheet({ file, org, ...choices }).then(
        (preview) => ({ preview, problem: null }),
        (error: unknown) => ({ preview: null, problem: asProblem(error) }),
      );
      // Whoever chose again meanwhile waits for that answer.
      if (asked.current === own) setState((before) => ({ ...before, ...answer, isBusy: false }));
    },
    [org],
  );

  const { file, choices, preview } = state;
  const take = async (rows: 'all' | 'good'): Promise<SheetTaken | null> => {
    if (file === null || preview === null) return null;
    setState({ ...state, isBusy: true, problem: null });
    try {
      const taken = await takeSheet({ file, org, ...choices }, rows, preview);
      setState({ ...EMPTY, taken });
      return taken;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 409) await look(file, choices);
      setState((before) => ({ ...before, problem, isBusy: false }));
      return null;
    }
  };

  return {
    ...state,
    take,
    read: (chosen) => {
      keep(chosen).then(
        (kept) => look(kept, { ...SILENT, reason: choices.reason }),
        (error: unknown) => setState({ ...EMPTY, problem: asProblem(error) }),
      );
    },
    say: (change) => {
      const next = { ...choices, ...change };
      if (file !== null) void look(file, next);
    },
    leave: () => setState(EMPTY),
  };
}

/** The file as it is now: what is stored is what was looked at, whatever happens to it on the disk. */
async function keep(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type });
}
