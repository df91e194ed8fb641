import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import type { TextEncoding } from '../../../server/domain/text-encoding.ts';
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
  /** Not sent: the row was stopped before its turn came. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'reading' }
  | DraftImport
  | { readonly kind: 'done'; readonly result: Imported }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

export interface FileImport {
  readonly id: number;
  readonly file: File;
  /** Its text was pasted; there is no file on the disk. */
  readonly isPasted: boolean;
  /** In which a person wants it read; null leaves that to its content. */
  readonly encoding: TextEncoding | null;
  readonly state: ImportState;
}

export type ImportAction =
  | { readonly kind: 'add'; readonly files: readonly File[]; readonly isPasted?: boolean }
  | { readonly kind: 'again'; readonly id: number; readonly encoding: TextEncoding | null }
  | { readonly kind: 'set'; readonly id: number; readonly state: ImportState }
  | { readonly kind: 'leave'; readonly id: number }
  /** Lets no further file go; what is being read is finished. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'goOn' };

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
        isPasted: action.isPasted === true,
        encoding: null,
        state: { kind: 'waiting' },
      }));
      return { list: [...list, ...added], nextId: nextId + added.length };
    }
    case 'again': {
      const { encoding } = action;
      return {
        list: list.map((item) =>
          item.id === action.id ? { ...item, encoding, state: { kind: 'waiting' } } : item,
        ),
        nextId,
      };
    }
    case 'set':
      return {
        list: list.map((item) => (item.id === action.id ? { ...item, state: action.state } : item)),
        nextId,
      };
    case 'leave':
      return { list: list.filter((item) => item.id !== action.id), nextId };
    case 'stop':
      return { list: turned(list, 'waiting', 'stopped'), nextId };
    case 'goOn':
      return { list: turned(list, 'stopped', 'waiting'), nextId };
  }
}

function turned(
  list: readonly FileImport[],
  from: 'waiting' | 'stopped',
  to: 'waiting' | 'stopped',
): readonly FileImport[] {
  return list.map((item) => (item.state.kind === from ? { ...item, state: { kind: to } } : item));
}

/** How many files of a row were looked at; `isRunning` while more are to come. */
export interface ImportProgress {
  readonly looked: number;
  readonly total: number;
  readonly stopped: number;
  readonly isRunning: boolean;
}

export function progressOf(list: readonly FileImport[]): ImportProgress {
  const count = (kind: ImportState['kind']): number => list.filter(({ state }) => state.kind === kind).length;
  const [waiting, reading, stopped] = [count('waiting'), count('reading'), count('stopped')];
  return {
    looked: list.length - waiting - reading - stopped,
    total: list.length,
    stopped,
    isRunning: waiting + reading > 0,
  };
}

/** The file to send next: one at a time, so that a row of files cannot choke the server. */
export function nextToSend(imports: readonly FileImport[]): FileImport | null {
  if (imports.some((item) => item.state.kind === 'reading')) return null;
  return imports.find((item) => item.state.kind === 'waiting') ?? null;
}

const TEXT_ENDING = /\.(?:txt|text|md|csv|tsv|html?)$/iu;

/** Whether a file that failed is a text whose encoding may have been taken wrongly. */
export function mayBeMisread({ file, isPasted, state }: FileImport): boolean {
  if (state.kind !== 'failed' || isPasted || !TEXT_ENDING.test(file.name)) return false;
  const { code, reason } = state.problem;
  return code === 'nothing_found' || reason === 'not_text';
}

/** Whether a draft can be taken as it stands. */
export function isReady(state: ImportState): state is DraftImport {
  return state.kind === 'draft' && !state.isBusy && state.draft.state !== 'needs_input';
}
