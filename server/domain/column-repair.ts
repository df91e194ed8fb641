/** What a person says of the columns of a stored report whose cells stand under the wrong header. */
import type { CellChange, DecisionOutcome } from './cell-change.ts';
import type { ColumnRole } from './column-role.ts';
import type { DraftTable } from './import-draft.ts';

/** Columns from a header on hold what the columns `by` places to the right say (1: every cell slid one to the left). */
export interface ColumnShift {
  readonly from: string;
  readonly by: number;
}

/** What should be read where: by header as printed, or as one shift of the whole table. */
export type RepairWish =
  { readonly columns: Readonly<Record<string, ColumnRole>> } | { readonly shift: ColumnShift };

/** One column that a person gave another role. */
export interface RepairedColumn {
  readonly header: string;
  readonly was: string;
  readonly role: ColumnRole;
}

/** The columns of a stored report, for a person who repairs them. */
export interface ColumnsView {
  readonly tables: readonly DraftTable[];
  /** What stands of earlier repairs. */
  readonly repaired: readonly RepairedColumn[];
  /** What the report's `column_shift` finding suggests; null without one. */
  readonly proposal: Readonly<Record<string, ColumnRole>> | null;
  /** The last step about columns, which the next one must name; null before any. */
  readonly revision: string | null;
}

/** What a repair changes, cell by cell, and what becomes of decisions that people made before it. */
export interface RepairResult {
  readonly columns: readonly RepairedColumn[];
  readonly changes: readonly CellChange[];
  readonly decisions: readonly DecisionOutcome[];
  readonly revision: string | null;
}
