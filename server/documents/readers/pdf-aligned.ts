import type { CellInput, TableInput } from './linear-text.ts';
import type { PdfLine, PdfText } from './pdf-lines.ts';
import { joinLines } from './pdf-lines.ts';

export interface AlignedTable {
  readonly table: TableInput;
  /** Index of the first line after the table. */
  readonly next: number;
  readonly xs: readonly number[];
}

/** Fewer columns are prose with a gap. */
const MIN_COLUMNS = 3;
const MIN_ROWS = 3;
/** Columns stand at least this far apart, in points. */
const MIN_GAP = 4;

interface Interval {
  readonly left: number;
  readonly right: number;
}

/**
 * Rebuilds a table without ruling lines that begins at line `from`: the first line names three columns or more,
 * and every further line stands under them. A line without text in the first column goes on with the row above.
 * Null when no such table begins there.
 */
export function alignedTable(lines: readonly PdfLine[], from: number): AlignedTable | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < MIN_COLUMNS) return null;
  let columns: readonly Interval[] = first.segments;
  let next = from + 1;
  for (; next < lines.length; next += 1) {
    const widened = widen(columns, lines[next]?.segments ?? []);
    if (widened === null) break;
    columns = widened;
  }
  const rows = rowsOf(lines.slice(from, next), columns);
  if (rows.length < MIN_ROWS) return null;
  const xs = columns.map(({ left }) => left);
  return { table: tableOf(rows, columns), next, xs };
}

/** The columns with the line's segments in them; null when a segment lies across two columns, as prose does. */
function widen(columns: readonly Interval[], segments: readonly Interval[]): readonly Interval[] | null {
  let widened = columns;
  for (const segment of segments) {
    const own = columnFor(widened, segment);
    if (own === null) return null;
    const union = { left: Math.min(own.left, segment.left), right: Math.max(own.right, segment.right) };
    widened = widened.map((column) => (column === own ? union : column));
  }
  const isApart = widened.every(({ left }, index) => left > (widened[index - 1]?.right ?? -Infinity));
  return segments.length > 0 && isApart ? widened : null;
}

/** The only column a segment touches, or else the nearest one. */
function columnFor(columns: readonly Interval[], segment: Interval): Interval | null {
  const distance = (column: Interval) => Math.max(column.left - segment.right, segment.left - column.right);
  const touched = columns.filter((column) => distance(column) < MIN_GAP);
  if (touched.length > 1) return null;
  return touched[0] ?? columns.reduce((near, column) => (distance(column) < distance(near) ? column : near));
}

/** Lines of each cell, row by row. */
function rowsOf(
  lines: readonly PdfLine[],
  columns: readonly Interval[],
): readonly (readonly (readonly PdfText[])[])[] {
  const rows: PdfText[][][] = [];
  for (const { segments } of lines) {
    const startsRow = segments.some((segment) => columnOf(columns, segment) === 0);
    const last = rows.at(-1);
    const row = last === undefined || startsRow ? columns.map((): PdfText[] => []) : last;
    if (row !== last) rows.push(row);
    for (const segment of segments) row[columnOf(columns, segment)]?.push(segment);
  }
  return rows;
}

function columnOf(columns: readonly Interval[], segment: Interval): number {
  return columns.findIndex((column) => column.left <= segment.left && segment.right <= column.right);
}

function tableOf(
  rows: readonly (readonly (readonly PdfText[])[])[],
  columns: readonly Interval[],
): TableInput {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((lines, col): CellInput => {
      const column = columns[col] ?? { left: 0, right: 0 };
      const parts = joinLines(lines, column);
      return { row: rowIndex, col, rowSpan: 1, colSpan: 1, isHeader: false, parts };
    }),
  );
  return { cells, rowCount: rows.length, columnCount: columns.length, name: null };
}
