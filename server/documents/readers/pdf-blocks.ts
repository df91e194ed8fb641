import { leveledBlocks } from './leveled-blocks.ts';
import type { BlockInput, CellInput, TableInput } from './linear-text.ts';
import { ownText } from './linear-text.ts';
import { alignedTable } from './pdf-aligned.ts';
import type { RuledTable } from './pdf-grid.ts';
import { findRuledTables } from './pdf-grid.ts';
import { columnsOfPage } from './pdf-gutter.ts';
import type { Column, LineBlock, PdfLine } from './pdf-lines.ts';
import { joinBlocks, joinLines, linesOf } from './pdf-lines.ts';
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
  const blocks: BlockInput[] = [];
  let prose: LineBlock[] = [];
  const flush = (): void => {
    blocks.push(...joinBlocks(prose).map((text): BlockInput => ({ kind: 'paragraph', text })));
    prose = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'lines') prose.push(piece);
    else {
      flush();
      blocks.push({ kind: 'table', table: piece.table });
    }
  }
  flush();
  return leveledBlocks(blocks, TOP_BLOCKS);
}

/** Ruled tables and what stands between them; a page without any may be set in two columns. */
function piecesOf(page: PdfPage): readonly Piece[] {
  const tables = findRuledTables(page.rules).map((table) => ({
    table,
    items: page.items.filter((item) => isIn(item, table)),
  }));
  const real = tables.filter(({ items }) => items.length > 1);
  const free = page.items.filter((item) => !real.some(({ table }) => isIn(item, table)));
  if (real.length === 0)
    return columnsOfPage(page, free).flatMap((items) => prosePieces(linesOn(page, items), []));
  const lines = linesOn(page, free);
  const edges = real.map(({ table }) => table);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { table, items } of real) {
    const to = lines.findIndex((line, index) => index >= from && line.y < table.top);
    const end = to === -1 ? lines.length : to;
    pieces.push(...prosePieces(lines.slice(from, end), edges));
    pieces.push({ kind: 'table', table: tableInput(table, items), xs: table.xs });
    from = end;
  }
  return [...pieces, ...prosePieces(lines.slice(from), edges)];
}

function linesOn(page: PdfPage, items: readonly PdfItem[]): readonly PdfLine[] {
  return linesOf(items).filter((line) => !isPageNumber(line, page));
}

/** Prose, and tables that only their alignment shows; `edges` are boxes that share the page's margins. */
function prosePieces(lines: readonly PdfLine[], edges: readonly Column[]): readonly Piece[] {
  const boxes = [...lines, ...edges];
  const column = {
    left: boxes.reduce((left, box) => Math.min(left, box.left), Infinity),
    right: boxes.reduce((right, box) => Math.max(right, box.right), 0),
  };
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < lines.length;) {
    const found = alignedTable(lines, at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ kind: 'lines', lines: lines.slice(from, at), column });
    pieces.push({ kind: 'table', table: found.table, xs: found.xs });
    at = found.next;
    from = found.next;
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
