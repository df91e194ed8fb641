import type { ApiProblem } from '../../api/problem.ts';
import type { Imported } from '../../api/reports.ts';

/** One chosen file on its way in. */
export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly result: Imported }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

export interface FileImport {
  readonly id: number;
  readonly file: File;
  /** Quarter named by the reader, where the file does not name it. */
  readonly period: string | null;
  readonly state: ImportState;
}

export type ImportAction =
  | { readonly kind: 'add'; readonly files: readonly File[] }
  | { readonly kind: 'set'; readonly id: number; readonly state: ImportState }
  | { readonly kind: 'again'; readonly id: number; readonly period: string };

/** The list of imports after an action; files keep the order in which they were handed in. */
export function reduceImports(imports: readonly FileImport[], action: ImportAction): readonly FileImport[] {
  switch (action.kind) {
    case 'add': {
      const first = imports.length;
      const added = action.files.map((file, index): FileImport => ({
        id: first + index,
        file,
        period: null,
        state: { kind: 'waiting' },
      }));
      return [...imports, ...added];
    }
    case 'set':
      return imports.map((item) => (item.id === action.id ? { ...item, state: action.state } : item));
    case 'again':
      return imports.map((item) =>
        item.id === action.id ? { ...item, period: action.period, state: { kind: 'waiting' } } : item,
      );
  }
}

/** The file to send next: one at a time, so that a row of files cannot choke the server. */
export function nextToSend(imports: readonly FileImport[]): FileImport | null {
  if (imports.some((item) => item.state.kind === 'reading')) return null;
  return imports.find((item) => item.state.kind === 'waiting') ?? null;
}
