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
/** Right of this nothing is merged: a page of wide merged cells would ask for a table without end. */
const MAX_MERGED_COLUMN = 2000;

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
      const isFar = col >= MAX_MERGED_COLUMN;
      const colSpan = isFar ? 1 : clamp(cell.colSpan, MAX_SPAN);
      const left = rows.length - rowIndex;
      const rowSpan = isFar ? 1 : cell.rowSpan === 0 ? left : clamp(cell.rowSpan, left);
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
