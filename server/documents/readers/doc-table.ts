import type { DocParagraph, DocRow } from './doc-paragraphs.ts';
import type { CellInput, TableInput } from './linear-text.ts';

export interface DocTable {
  readonly table: TableInput;
  /** Index of the first paragraph after the table. */
  readonly next: number;
}

interface RawRow {
  readonly cells: readonly CellInput['parts'][];
  readonly row: DocRow | null;
}

/** Borders of different rows this near to each other, in twips, are one (1 mm). */
const SAME_BORDER = 57;

/** The table of depth `depth` that begins at paragraph `from`, its merged cells told by the borders of its rows. */
export function docTable(paragraphs: readonly DocParagraph[], from: number, depth: number): DocTable {
  const rows: RawRow[] = [];
  let cells: CellInput['parts'][] = [];
  let parts: CellInput['parts'][number][] = [];
  let isCut = false;
  let at = from;
  for (;;) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.depth < depth) break;
    if (paragraph.depth > depth) {
      const inner = docTable(paragraphs, at, depth + 1);
      if (inner.table.cells.length > 0) parts.push(inner.table);
      at = inner.next;
      continue;
    }
    at += 1;
    if (paragraph.row !== null) {
      // A deleted row keeps its cell marks and loses its words.
      if (!isCut || cells.some((each) => each.length > 0)) rows.push({ cells, row: paragraph.row });
      cells = [];
      isCut = false;
    } else {
      parts.push(...linesOf(paragraph.text));
      isCut ||= paragraph.isCut;
    }
    if (paragraph.endsCell) {
      cells.push(parts);
      parts = [];
    }
  }
  if (cells.length > 0) rows.push({ cells, row: null });
  return { table: tableOf(rows), next: at };
}

/** The lines of a paragraph as they are shown; blank ones are left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

function tableOf(rows: readonly RawRow[]): TableInput {
  const grid = gridOf(rows.flatMap(({ row }) => row?.borders ?? []));
  const cells: CellInput[] = [];
  rows.forEach(({ cells: contents, row }, rowIndex) => {
    const isKnown = row !== null && row.cells.length === contents.length;
    contents.forEach((parts, index) => {
      const col = isKnown ? columnAt(grid, row.borders[index] ?? 0) : index;
      const end = isKnown ? columnAt(grid, row.borders[index + 1] ?? 0) : index + 1;
      const colSpan = Math.max(1, end - col);
      const place = { row: rowIndex, col, rowSpan: 1, colSpan, isHeader: row?.isHeader ?? false };
      const merge = isKnown ? row.cells[index] : undefined;
      const grown = merge === undefined ? null : mergedInto(cells, place, merge);
      if (grown === null) cells.push({ ...place, parts });
      else cells[grown.index] = grown.cell;
    });
  });
  const columnCount = cells.reduce((width, cell) => Math.max(width, cell.col + cell.colSpan), 0);
  return { cells, rowCount: rows.length, columnCount, name: null };
}

/** The earlier cell that a continued one belongs to, grown by it. */
function mergedInto(
  cells: readonly CellInput[],
  place: Omit<CellInput, 'parts'>,
  merge: DocRow['cells'][number],
): { readonly index: number; readonly cell: CellInput } | null {
  const index = merge.isAcross
    ? cells.length - 1
    : cells.findLastIndex((cell) => cell.col === place.col && cell.row + cell.rowSpan === place.row);
  const cell = cells[index];
  if (cell === undefined || !(merge.isAcross || merge.isDown)) return null;
  if (merge.isAcross) {
    if (cell.row !== place.row) return null;
    return { index, cell: { ...cell, colSpan: place.col + place.colSpan - cell.col } };
  }
  return { index, cell: { ...cell, rowSpan: cell.rowSpan + 1 } };
}

/** Ascending border positions, near ones taken for one. */
function gridOf(borders: readonly number[]): readonly number[] {
  const grid: number[] = [];
  for (const border of [...borders].sort((a, b) => a - b)) {
    if (border - (grid.at(-1) ?? -Infinity) > SAME_BORDER) grid.push(border);
  }
  return grid;
}

/** Index of the grid line nearest to a border. */
function columnAt(grid: readonly number[], border: number): number {
  return grid.reduce(
    (best, line, index) => (Math.abs(line - border) < Math.abs((grid[best] ?? 0) - border) ? index : best),
    0,
  );
}
