import type { Cell, TableBlock } from '../document.ts';
import type { CellRange } from './pipe-row.ts';

/**
 * A table without merged cells from its rows of cell ranges (ascending offsets, at least one row). Rows may
 * differ in length; the widest gives the column count and missing cells stay missing.
 */
export function tableOfRows(
  rows: readonly (readonly CellRange[])[],
  headerRows: number,
  name: string | null = null,
): TableBlock {
  const cells: readonly Cell[] = rows.flatMap((ranges, row) =>
    ranges.map(({ start, end }, col) => ({
      row,
      col,
      rowSpan: 1,
      colSpan: 1,
      start,
      end,
      isHeader: row < headerRows,
    })),
  );
  return {
    kind: 'table',
    start: cells[0]?.start ?? 0,
    end: cells.reduce((end, cell) => Math.max(end, cell.end), 0),
    rowCount: rows.length,
    columnCount: rows.reduce((width, cells) => Math.max(width, cells.length), 0),
    cells,
    name,
  };
}
