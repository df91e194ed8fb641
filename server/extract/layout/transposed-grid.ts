import type { Cell } from '../../documents/document.ts';
import type { Grid, Place } from './grid.ts';
import { placesOf } from './grid.ts';
import type { ReadHeader } from './given-roles.ts';
import { isBlank, plain } from './plain.ts';

const MIN_COLUMNS = 3;
/** Share of the first column that must be words for columns. */
const MOSTLY = 0.6;

/** Whether the roles stand in the first column (年度目标 / 完成情况 / 完成率 downwards) and the things in the first row. */
export function isTransposed(text: string, grid: Grid, read: ReadHeader): boolean {
  if (grid.columnCount < MIN_COLUMNS || grid.places.length < 2) return false;
  const left = rolesOf(
    text,
    grid.places.slice(1).map((row) => row[0] ?? null),
    read,
  );
  const top = rolesOf(text, placesOf(grid, 0).slice(1), read);
  const second = rolesOf(
    text,
    grid.places.slice(1).map((row) => row[2] ?? null),
    read,
  );
  const isTold = left.includes('target') && left.includes('progress');
  return (
    isTold && known(left) >= left.length * MOSTLY && known(top) < top.length * MOSTLY && known(second) === 0
  );
}

function rolesOf(
  text: string,
  places: readonly (Place | null)[],
  read: ReadHeader,
): readonly (string | null)[] {
  const cells = places.flatMap((place) =>
    place === null || isBlank(plain(text, place.cell)) ? [] : [place.cell],
  );
  return cells.map((cell) => read(plain(text, cell))?.role ?? null);
}

function known(roles: readonly (string | null)[]): number {
  return roles.filter((role) => role !== null).length;
}

/** The grid with rows and columns exchanged; offsets stay those of the text. */
export function transpose(grid: Grid): Grid {
  const turned = new Map<Cell, Cell>();
  const turn = (cell: Cell): Cell => {
    const known = turned.get(cell);
    if (known !== undefined) return known;
    const { row, col, rowSpan, colSpan } = cell;
    const made = { ...cell, row: col, col: row, rowSpan: colSpan, colSpan: rowSpan };
    turned.set(cell, made);
    return made;
  };
  const places = Array.from({ length: grid.columnCount }, (_, col) =>
    grid.places.map((row): Place | null => {
      const place = row[col];
      return place === null || place === undefined
        ? null
        : { cell: turn(place.cell), isOrigin: place.isOrigin };
    }),
  );
  return { ...grid, places, columnCount: grid.places.length };
}
