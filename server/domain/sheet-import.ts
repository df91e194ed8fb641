/** A filled sheet before and after it is taken: what it would change, what is wrong in it, and what was kept of it. */
import type { Bound, Form } from './indicator.ts';
import type { TextEncoding } from './text-encoding.ts';

/** What is wrong in a cell, or what keeps the sheet from being read at all. */
export const SHEET_FAULTS = [
  'header_missing',
  'header_twice',
  'period_needed',
  'too_many_rows',
  'too_many_years',
  'name_missing',
  'name_twice',
  'name_too_long',
  'name_taken',
  'indicator_ambiguous',
  'mark_unknown',
  'unit_missing',
  'unit_unlike',
  'not_a_number',
  'not_a_target',
  'none_or_unknown',
  'shortened_number',
  'date_in_cell',
  'flag_in_cell',
  'formula_without_result',
  'formula_failed',
  'choice_unknown',
  'note_too_long',
  'quarter_locked',
  'target_reason_needed',
  'changed_meanwhile',
  'not_storable',
] as const;

export type SheetFault = (typeof SHEET_FAULTS)[number];

export interface SheetProblem {
  /** Address as a spreadsheet shows it: `C7`. */
  readonly cell: string;
  /** From 1; the row is left out when only the good ones are taken. 0: the sheet as a whole. */
  readonly row: number;
  /** Metric of the row; empty where it has none. */
  readonly name: string;
  readonly code: SheetFault;
  readonly params: Readonly<Record<string, string | number>>;
  /** What stands in the cell. */
  readonly text: string;
}

/** A value as a person would read it. */
export type SheetValue =
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string }
  | {
      readonly kind: 'target';
      readonly value: number;
      readonly unit: string;
      readonly bound: Bound;
      readonly strict: boolean;
      readonly low: number | null;
      readonly high: number | null;
      readonly form: Form;
    }
  | { readonly kind: 'words'; readonly text: string }
  /** `up`, `cumulative`: a code that screens word. */
  | { readonly kind: 'choice'; readonly code: string };

export interface SheetChange {
  readonly cell: string;
  readonly row: number;
  readonly what: 'indicator' | 'setting' | 'target' | 'figure';
  readonly name: string;
  /** Reporting year of a target, quarter of a figure (`2021-Q3`), field of a setting; null for a new indicator. */
  readonly of: string | null;
  /** null where nothing stood. */
  readonly was: SheetValue | null;
  readonly becomes: SheetValue;
  /** For a new indicator: a known one of much the same name, which may be meant; null for all else. */
  readonly near: string | null;
}

export interface SheetCounts {
  /** Rows with something in them, below the heading. */
  readonly rows: number;
  readonly created: number;
  readonly settings: number;
  readonly targets: number;
  readonly figures: number;
  /** Filled cells that say what stands already. */
  readonly unchanged: number;
}

export interface SheetPreview {
  readonly organisationId: string;
  readonly org: string;
  readonly fileName: string;
  readonly format: string;
  readonly encoding: TextEncoding | null;
  /** Name of the sheet that was read; null for a file that has none. */
  readonly sheet: string | null;
  /** Headings that nobody knows; their columns are not read. */
  readonly ignored: readonly { readonly cell: string; readonly heading: string }[];
  /** Of the whole sheet, bad rows too where they could be read. */
  readonly counts: SheetCounts;
  /** Of the rows without a problem. */
  readonly changes: readonly SheetChange[];
  readonly problems: readonly SheetProblem[];
  /** Rows with a problem, in order. */
  readonly badRows: readonly number[];
  /** Names this very preview: whoever takes the sheet says with it what they saw. */
  readonly revision: string;
}

export interface SheetTaken {
  /** For undoing it; null when nothing was stored. */
  readonly stepId: string | null;
  readonly stored: readonly SheetChange[];
  readonly counts: SheetCounts;
  /** Rows that were left out, with what is wrong in them. */
  readonly leftRows: readonly number[];
  readonly problems: readonly SheetProblem[];
}
