/** A filled sheet as cells with their places: what a template import reads, where a report is read as text. */
import type { TextEncoding } from '../domain/text-encoding.ts';
import type { ReadResult } from './document.ts';

/** One cell. `uncomputed`: a formula whose result was never stored; `error`: one that failed (#DIV/0!). */
export type GridCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'date' | 'flag' | 'error' | 'uncomputed'; readonly text: string };

/** A visible sheet; rows and columns stand where the spreadsheet shows them, null where nothing is. */
export interface Grid {
  /** null for a file that has no sheets. */
  readonly name: string | null;
  readonly rows: readonly (readonly (GridCell | null)[])[];
}

export interface GridFile {
  readonly ok: true;
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv';
  /** How a text file was decoded; null for formats that carry their own encoding. */
  readonly encoding: TextEncoding | null;
  readonly grids: readonly Grid[];
}

export type GridReading = GridFile | Extract<ReadResult, { readonly ok: false }>;
