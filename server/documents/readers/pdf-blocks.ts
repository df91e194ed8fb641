import { headingLevel } from './heading-level.ts';
import type { BlockInput, CellInput, TableInput } from './linear-text.ts';
import { ownText } from './linear-text.ts';
import type { RuledTable } from './pdf-grid.ts';
import { findRuledTables } from './pdf-grid.ts';
import type { Column, PdfLine } from './pdf-lines.ts';
import { joinLines, linesOf } from './pdf-lines.ts';
import type { PdfItem, PdfPage } from './pdf-page.ts';

/** A table on a page, or lines of prose between tables. */
type Piece =
  | { readonly kind: 'table'; readonly table: TableInput; readonly xs: readonly number[] }
  | { readonly kind: 'lines'; readonly lines: readonly PdfLine[]; readonly column: Column };

const PAGE_NUMBER = /^(?:[-—–·\s]*[0-9]{1,4}[-—–·\s]*|第\s?[0-9]{1,4}\s?页.{0,12}|page [0-9]{1,4}.{0,10})$/i;
/** Column borders may differ this much from page to page. */
const SAME_COLUMN = 4;
const TOP_BLOCKS = 12;

/** The blocks of all pages; a table that goes on after a page break is one table, its repeated header left out. */
export function pdfBlocks(pages: readonly PdfPage[]): readonly BlockInput[] {
  const pieces = joinOverBreaks(pages.map((page) => piecesOf(page)));
  const blocks = pieces.flatMap((piece): readonly BlockInput[] =>
    piece.kind === 'table'
      ? [{ kind: 'table', table: piece.table }]
      : joinLines(piece.lines, piece.column).map((text) => ({ kind: 'paragraph', text })),
  );
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const level = headingLevel(block.text, index < TOP_BLOCKS);
    return level === null ? block : { kind: 'heading', level, text: block.text };
  });
}

function piecesOf(page: PdfPage): readonly Piece[] {
  const tables = findRuledTables(page.rules).map((table) => ({
    table,
    items: page.items.filter((item) => isIn(item, table)),
  }));
  const real = tables.filter(({ items }) => items.length > 1);
  const free = page.items.filter((item) => !real.some(({ table }) => isIn(item, table)));
  const lines = linesOf(free).filter((line) => !isPageNumber(line, page));
  const boxes = [...lines, ...real.map(({ table }) => table)];
  const column = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
  const pieces: Piece[] = [];
  let from = 0;
  for (const { table, items } of real) {
    const to = lines.findIndex((line, index) => index >= from && line.y < table.top);
    const end = to === -1 ? lines.length : to;
    if (end > from) pieces.push({ kind: 'lines', lines: lines.slice(from, end), column });
    pieces.push({ kind: 'table', table: tableInput(table, items), xs: table.xs });
    from = end;
  }
  if (from < lines.length) pieces.push({ kind: 'lines', lines: lines.slice(from), column });
  return pieces;
}

function tableInput(table: RuledTable, items: readonly PdfItem[]): TableInput {
  const cells = table.cells.map(({ row, col, rowSpan, colSpan, ...box }): CellInput => {
    const inside = items.filter((item) => isIn(item, box));
    const parts = joinLines(linesOf(inside), box);
    return { row, col, rowSpan, colSpan, isHeader: false, parts };
  });
  return { cells, rowCount: table.rowCount, columnCount: table.xs.length - 1, name: null };
}

/** An item belongs where its middle lies. */
function isIn(item: PdfItem, box: { left: number; right: number; top: number; bottom: number }): boolean {
  const [x, y] = [item.x + item.width / 2, item.y + item.size * 0.3];
  return box.left <= x && x <= box.right && box.bottom <= y && y <= box.top;
}

function isPageNumber(line: PdfLine, page: PdfPage): boolean {
  const isAtEdge = line.y < page.height * 0.1 || line.y > page.height * 0.92;
  return isAtEdge && PAGE_NUMBER.test(line.text);
}

function joinOverBreaks(pages: readonly (readonly Piece[])[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const pieces of pages) {
    const [first, ...others] = pieces;
    const last = joined.at(-1);
    if (first?.kind === 'table' && last?.kind === 'table' && hasSameColumns(first.xs, last.xs)) {
      joined[joined.length - 1] = { ...last, table: appendRows(last.table, first.table) };
    } else if (first !== undefined) joined.push(first);
    joined.push(...others);
  }
  return joined;
}

function hasSameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) <= SAME_COLUMN);
}

function appendRows(table: TableInput, next: TableInput): TableInput {
  const repeated = repeatedRows(table, next);
  const moved = next.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated + table.rowCount }));
  return { ...table, cells: [...table.cells, ...moved], rowCount: table.rowCount + next.rowCount - repeated };
}

/** How many first rows of the second table repeat those of the first. */
function repeatedRows(table: TableInput, next: TableInput): number {
  const wordsOf = ({ cells }: TableInput, row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map((cell) => ownText(cell))
      .join('\n');
  let rows = 0;
  while (
    rows < next.rowCount &&
    wordsOf(table, rows).trim() !== '' &&
    wordsOf(table, rows) === wordsOf(next, rows)
  )
    rows += 1;
  return rows;
}
