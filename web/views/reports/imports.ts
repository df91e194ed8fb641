import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import type { Draft } from '../../api/imports.ts';
import type { ApiProblem } from '../../api/problem.ts';
import type { Imported } from '../../api/reports.ts';

/** A file that was understood and waits for a person. */
export interface DraftImport {
  readonly kind: 'draft';
  readonly draft: Draft;
  readonly corrections: DraftCorrections;
  /** Read again with new corrections, or being stored. */
  readonly isBusy: boolean;
  /** Why the last try failed; the draft is still there. */
  readonly problem: ApiProblem | null;
}

/** One chosen file on its way in. */
export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | DraftImport
  | { readonly kind: 'done'; readonly result: Imported }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

export interface FileImport {
  readonly id: number;
  readonly file: File;
  readonly state: ImportState;
}

export type ImportAction =
  | { readonly kind: 'add'; readonly files: readonly File[] }
  | { readonly kind: 'set'; readonly id: number; readonly state: ImportState }
  | { readonly kind: 'leave'; readonly id: number };

export interface ImportLists {
  readonly list: readonly FileImport[];
  readonly nextId: number;
}

/** The list of imports after an action; files keep the order in which they were handed in. */
export function reduceImports({ list, nextId }: ImportLists, action: ImportAction): ImportLists {
  switch (action.kind) {
    case 'add': {
      const added = action.files.map((file, index): FileImport => ({
        id: nextId + index,
        file,
        state: { kind: 'waiting' },
      }));
      return { list: [...list, ...added], nextId: nextId + added.length };
    }
    case 'set':
      return {
        list: list.map((item) => (item.id === action.id ? { ...item, state: action.state } : item)),
        nextId,
      };
    case 'leave':
      return { list: list.filter((item) => item.id !== action.id), nextId };
  }
}

/** The file to send next: one at a time, so that a row of files cannot choke the server. */
export function nextToSend(imports: readonly FileImport[]): FileImport | null {
  if (imports.some((item) => item.state.kind === 'reading')) return null;
  return imports.find((item) => item.state.kind === 'waiting') ?? null;
}

/** Whether a draft can be taken as it stands. */
export function isReady(state: ImportState): state is DraftImport {
  return state.kind === 'draft' && !state.isBusy && state.draft.state !== 'needs_input';
}
