import type { CellInput } from './linear-text.ts';

/** A cell as a markup table gives it, before its place is known. */
export interface LooseCell {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly isHeader: boolean;
  readonly parts: CellInput['parts'];
}

export interface PlacedCells {
  readonly cells: readonly CellInput[];
  readonly columnCount: number;
}

/** Spans above this are errors of the page. */
const MAX_SPAN = 1000;

/**
 * Gives each cell its row and column as a browser does: left to right, skipping the places that merged cells from
 * above take. A row span reaches no further than the table.
 */
export function placeCells(rows: readonly (readonly LooseCell[])[]): PlacedCells {
  const takenUntil: number[] = [];
  const cells: CellInput[] = [];
  rows.forEach((row, rowIndex) => {
    let col = 0;
    for (const cell of row) {
      while ((takenUntil[col] ?? 0) > rowIndex) col += 1;
      const colSpan = clamp(cell.colSpan, MAX_SPAN);
      const rowSpan =
        cell.rowSpan === 0 ? rows.length - rowIndex : clamp(cell.rowSpan, rows.length - rowIndex);
      for (let at = col; at < col + colSpan; at += 1) takenUntil[at] = rowIndex + rowSpan;
      cells.push({ row: rowIndex, col, rowSpan, colSpan, isHeader: cell.isHeader, parts: cell.parts });
      col += colSpan;
    }
  });
  return { cells, columnCount: takenUntil.length };
}

function clamp(span: number, max: number): number {
  return Number.isInteger(span) && span > 1 ? Math.min(span, max) : 1;
}
