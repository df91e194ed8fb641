import type { ColumnReading, Range, TableSummary } from '../types.ts';
import { DOCUMENT_LABELS } from '../lexicon/headers.ts';
import type { Column } from './columns.ts';
import { readColumns } from './columns.ts';
import type { ReadHeader } from './given-roles.ts';
import type { Grid } from './grid.ts';
import { originsOf } from './grid.ts';
import { isBlank, plain, plainLabel } from './plain.ts';

/** Rows that show what a column holds. */
const SAMPLE_ROWS = 3;
/** A table whose header nobody knows has it in one of the first rows. */
const HEADER_WITHIN = 5;
const MIN_COLUMNS = 2;

/** What the rows `from` to `to` (half-open) of a grid look like under their columns. */
export function tableSummary(
  text: string,
  grid: Grid,
  columns: readonly Column[],
  from: number,
  to: number,
): TableSummary {
  const filled = filledRows(text, grid, from, to);
  const shown = columns.filter(
    ({ header, col }) => header !== null || filled.some((row) => cellAt(text, grid, row, col) !== null),
  );
  return {
    columns: shown.map((column) => ({
      ...readingOf(column),
      isBlank: filled.every((row) => cellAt(text, grid, row, column.col) === null),
    })),
    rowCount: filled.length,
    isRead: true,
    rows: filled.slice(0, SAMPLE_ROWS).map((row) => shown.map(({ col }) => cellAt(text, grid, row, col))),
  };
}

/**
 * A table from which nothing was read, because no row of it was taken for its header: the first row of several
 * words stands in for one. Null for what is no table of tasks (a form of index number and date, a single row).
 */
export function unreadTable(text: string, grid: Grid, read: ReadHeader): TableSummary | null {
  const rows = filledRows(text, grid, 0, grid.places.length);
  const header = rows.slice(0, HEADER_WITHIN).find((row) => labelsAt(text, grid, row).length >= MIN_COLUMNS);
  if (header === undefined || rows.at(-1) === header) return null;
  if (labelsAt(text, grid, header).some((label) => DOCUMENT_LABELS.test(label))) return null;
  const columns = readColumns(text, grid, header, header + 1, { year: null }, read);
  return { ...tableSummary(text, grid, columns, header + 1, grid.places.length), isRead: false };
}

function readingOf({ header, role, isGiven, isKnown }: Column): Omit<ColumnReading, 'isBlank'> {
  const source = isGiven ? 'given' : isKnown ? 'header' : role === 'other' ? 'unknown' : 'content';
  return { header: header ?? '', role, source };
}

function filledRows(text: string, grid: Grid, from: number, to: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return rows.filter((row) => labelsAt(text, grid, row).length > 0);
}

function labelsAt(text: string, grid: Grid, row: number): readonly string[] {
  const labels = originsOf(grid.places[row] ?? []).map((cell) => plain(text, cell));
  return labels.filter((label) => !isBlank(label)).map(plainLabel);
}

function cellAt(text: string, grid: Grid, row: number, col: number): Range | null {
  const cell = grid.places[row]?.[col]?.cell;
  return cell === undefined || isBlank(plain(text, cell)) ? null : { start: cell.start, end: cell.end };
}
