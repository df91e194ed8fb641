import type { Cell, TableBlock } from '../../documents/document.ts';

/** A place in a grid: the cell that covers it, and whether the cell begins there. */
export interface Place {
  readonly cell: Cell;
  readonly isOrigin: boolean;
}

/** A table with its merged cells spread out: `places[row][col]`, null where no cell stands. */
export interface Grid {
  readonly places: readonly (readonly (Place | null)[])[];
  readonly columnCount: number;
  /** No cell is merged, so a short row has lost or never had cells. */
  readonly isPlain: boolean;
  readonly name: string | null;
}

/** Spreads a table's cells over the places they cover; later cells never overwrite earlier ones. */
export function gridOf(table: TableBlock): Grid {
  const places: (Place | null)[][] = Array.from({ length: table.rowCount }, () =>
    new Array<Place | null>(table.columnCount).fill(null),
  );
  for (const cell of table.cells) {
    const rows = places.slice(cell.row, cell.row + cell.rowSpan);
    rows.forEach((row, down) => {
      for (let col = cell.col; col < Math.min(cell.col + cell.colSpan, table.columnCount); col += 1) {
        row[col] ??= { cell, isOrigin: down === 0 && col === cell.col };
      }
    });
  }
  const isPlain = table.cells.every((cell) => cell.rowSpan === 1 && cell.colSpan === 1);
  return { places, columnCount: table.columnCount, isPlain, name: table.name };
}

/** The places of a row; none for a row outside the grid. */
export function placesOf(grid: Grid, row: number): readonly (Place | null)[] {
  return grid.places[row] ?? [];
}

/** The cells that begin in a row, left to right. */
export function originsOf(row: readonly (Place | null)[]): readonly Cell[] {
  return row.flatMap((place) => (place?.isOrigin === true ? [place.cell] : []));
}
