import type { FieldRole, Range } from '../types.ts';
import type { Column } from './columns.ts';
import type { Grid } from './grid.ts';
import { placesOf } from './grid.ts';
import { isBlank, plain } from './plain.ts';
import { realignLikeOthers, realignRow } from './realign-row.ts';

/** A cell of a body row under the column it belongs to. */
export interface RowCell extends Range {
  readonly column: Column;
  /** The column it is printed under. */
  readonly printed: Column;
  /** Begins in this row; false for the lower rows of a merged cell. */
  readonly isOrigin: boolean;
  /** Stands in another column than printed, by its content. */
  readonly isShifted: boolean;
}

export interface BodyRow {
  /** Row index in the grid. */
  readonly row: number;
  readonly cells: readonly RowCell[];
}

/** Share of the doubtful rows that must have moved by content before those without a sign move with them. */
const MAJORITY = 0.5;

/** The body rows `from` to `to` (half-open) with each cell under its column, short rows moved to where they belong. */
export function bodyRows(
  text: string,
  grid: Grid,
  columns: readonly Column[],
  from: number,
  to: number,
): readonly BodyRow[] {
  const roles = columns.map((column) => column.role);
  const rows = Array.from({ length: to - from }, (_, index) => rowCells(text, grid, columns, from + index));
  if (!roles.includes('next') || !grid.isPlain) return rows;
  const short = rows.filter(({ cells }) => endsBeforeNext(text, cells, roles));
  const moved = rows.filter(({ cells }) => cells.some((cell) => cell.isShifted));
  if (moved.length === 0 || moved.length < short.length * MAJORITY) return rows;
  return rows.map((row) => {
    if (row.cells.some((cell) => cell.isShifted)) return row;
    const alignment = realignLikeOthers(
      row.cells.map((cell) => plain(text, cell)),
      roles,
    );
    return alignment === null ? row : { ...row, cells: moveCells(row.cells, columns, alignment) };
  });
}

function rowCells(text: string, grid: Grid, columns: readonly Column[], row: number): BodyRow {
  const cells = placesOf(grid, row).flatMap((place, col) => {
    const column = columns[col];
    if (place === null || column === undefined || (!place.isOrigin && place.cell.row === row)) return [];
    const { start, end } = place.cell;
    return [{ start, end, column, printed: column, isOrigin: place.isOrigin, isShifted: false }];
  });
  if (!grid.isPlain) return { row, cells };
  const kept = withoutTrailingBlanks(text, cells);
  const roles = columns.map((column) => column.role);
  const alignment = realignRow(
    kept.map((cell) => plain(text, cell)),
    roles,
  );
  return { row, cells: alignment === null ? kept : moveCells(kept, columns, alignment) };
}

function moveCells(
  cells: readonly RowCell[],
  columns: readonly Column[],
  alignment: readonly number[],
): readonly RowCell[] {
  return cells.map((cell, index) => {
    const column = columns[alignment[index] ?? index] ?? cell.column;
    return { ...cell, column, isShifted: column !== cell.printed };
  });
}

function withoutTrailingBlanks(text: string, cells: readonly RowCell[]): readonly RowCell[] {
  const last = cells.findLastIndex((cell) => !isBlank(plain(text, cell)));
  return cells.slice(0, last + 1);
}

/** The row's last filled cell stands under 存在问题 and nothing under 下一步. */
function endsBeforeNext(text: string, cells: readonly RowCell[], roles: readonly FieldRole[]): boolean {
  const at = roles.indexOf('problems');
  const last = cells.at(-1);
  return (
    last !== undefined &&
    at !== -1 &&
    (last.isShifted || (last.column.col === at && !isBlank(plain(text, last))))
  );
}
