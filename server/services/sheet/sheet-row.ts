import type { GridCell } from '../../documents/sheet-grid.ts';
import { cellAddress } from '../../domain/cell-address.ts';
import type { SheetFault, SheetProblem } from '../../domain/sheet-import.ts';
import type { SheetRole } from '../../domain/sheet-words.ts';
import { cellText, type SheetColumn, type SheetTable } from './find-table.ts';

/** A cell in words, with its address; `text` is empty where it says nothing. */
export interface SaidCell {
  readonly cell: string;
  readonly text: string;
}

/** One row while it is read: its cells by meaning, and what is wrong in them. */
export interface SheetRow {
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  readonly columns: readonly SheetColumn[];
  /** The cell of a role; null where the sheet has no such column. */
  readonly of: (role: SheetRole) => SaidCell | null;
  /** A cell of one column; what is no number and no text is a problem and says nothing. */
  readonly at: (column: SheetColumn) => SaidCell;
  readonly problems: SheetProblem[];
  readonly fault: (said: SaidCell, code: SheetFault, params?: SheetProblem['params']) => void;
  /** Problems say which metric they are about. */
  readonly setName: (name: string) => void;
}

const FAULTS = {
  date: 'date_in_cell',
  flag: 'flag_in_cell',
  error: 'formula_failed',
  uncomputed: 'formula_without_result',
} as const satisfies Readonly<Record<string, SheetFault>>;

/** Opens a row of a table for reading. */
export function openRow(
  { columns }: Pick<SheetTable, 'columns'>,
  { row, cells }: { readonly row: number; readonly cells: readonly (GridCell | null)[] },
): SheetRow {
  const problems: SheetProblem[] = [];
  const known = { name: '' };
  const fault: SheetRow['fault'] = ({ cell, text }, code, params = {}) => {
    if (problems.every((problem) => problem.cell !== cell))
      problems.push({ cell, row: row + 1, name: known.name, code, params, text });
  };
  const at: SheetRow['at'] = ({ index }) => {
    const cell = cells[index] ?? null;
    const said = { cell: cellAddress(row, index), text: cellText(cell).trim() };
    if (cell === null || cell.kind === 'text' || cell.kind === 'number') return said;
    fault(said, FAULTS[cell.kind]);
    return { ...said, text: '' };
  };
  return {
    row: row + 1,
    columns,
    problems,
    fault,
    at,
    of: (role) => {
      const column = columns.find(({ meaning }) => meaning.kind === 'role' && meaning.role === role);
      return column === undefined ? null : at(column);
    },
    setName: (name) => {
      known.name = name;
    },
  };
}
