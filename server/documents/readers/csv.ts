import type { Block, Cell, SourceDocument } from '../document.ts';
import { captionRows } from './caption-rows.ts';
import { delimitedRows, guessDelimiter } from './delimited-rows.ts';
import { headingLevel } from './heading-level.ts';
import type { CellRange } from './pipe-row.ts';

/** Reads delimited text: the stored text stays as it is, cells exclude quotes and blanks, quoted cells may hold line ends. */
export function readCsv(text: string): SourceDocument {
  const rows = delimitedRows(text, guessDelimiter(text));
  const filled = rows.map((row) => row.filter((cell) => cell.end > cell.start));
  const { from, to } = captionRows(filled.map((row) => row.length));
  const blocks: Block[] = [];
  const prose = (row: readonly CellRange[], index: number): void => {
    const [cell] = row;
    if (cell === undefined) return;
    const level = headingLevel(text.slice(cell.start, cell.end), index < from);
    blocks.push(level === null ? { kind: 'paragraph', ...cell } : { kind: 'heading', level, ...cell });
  };
  filled.slice(0, from).forEach(prose);
  if (to > from) blocks.push(tableBlock(rows.slice(from, to)));
  filled.slice(to).forEach((row) => prose(row, rows.length));
  return { format: 'csv', text, blocks, notes: [] };
}

function tableBlock(rows: readonly (readonly CellRange[])[]): Block {
  const cells: readonly Cell[] = rows.flatMap((ranges, row) =>
    ranges.map((range, col) => ({ ...range, row, col, rowSpan: 1, colSpan: 1, isHeader: false })),
  );
  const columnCount = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  return { kind: 'table', start, end, rowCount: rows.length, columnCount, cells, name: null };
}
