import type { Block, Cell, SourceDocument } from '../document.ts';
import { captionRows } from './caption-rows.ts';
import { headingLevel } from './heading-level.ts';

interface RawCell {
  readonly start: number;
  readonly end: number;
}

const DELIMITERS = [',', '\t', ';', '；', '|'] as const;
/** Lines looked at to guess the delimiter. */
const SAMPLE = 50;

/** Reads delimited text: the stored text stays as it is, cells exclude quotes and blanks, quoted cells may hold line ends. */
export function readCsv(text: string): SourceDocument {
  const rows = splitRows(text, guessDelimiter(text));
  const filled = rows.map((row) => row.filter((cell) => cell.end > cell.start));
  const { from, to } = captionRows(filled.map((row) => row.length));
  const blocks: Block[] = [];
  const prose = (row: readonly RawCell[], index: number): void => {
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

function tableBlock(rows: readonly (readonly RawCell[])[]): Block {
  const cells: readonly Cell[] = rows.flatMap((ranges, row) =>
    ranges.map((range, col) => ({ ...range, row, col, rowSpan: 1, colSpan: 1, isHeader: false })),
  );
  const columnCount = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  return { kind: 'table', start, end, rowCount: rows.length, columnCount, cells, name: null };
}

/** The delimiter that cuts most of the first lines into the same number of fields. */
function guessDelimiter(text: string): string {
  const sample = text.split('\n', SAMPLE).join('\n');
  const scored = DELIMITERS.map((delimiter) => {
    const widths = splitRows(sample, delimiter).map((row) => row.length);
    const common = Math.max(
      ...widths.map((width) => (width < 2 ? 0 : widths.filter((each) => each === width).length)),
    );
    return { delimiter, common };
  });
  return scored.reduce((best, each) => (each.common > best.common ? each : best)).delimiter;
}

/** One pass over the text; a quote opens a field only at its start, two quotes inside stand for one. */
function splitRows(text: string, delimiter: string): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text.charAt(at) === '"';
    const end = isQuoted ? quotedEnd(text, at) : fieldEnd(text, at, delimiter);
    row.push(isQuoted ? { start: at + 1, end } : trimmed(text, at, end));
    at = isQuoted ? fieldEnd(text, end, delimiter) : end;
    const mark = text.charAt(at);
    at += 1;
    if (mark !== delimiter) {
      if (row.length > 1 || (row[0] !== undefined && row[0].end > row[0].start)) rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Offset of the closing quote, or of the end of the text where it is missing. */
function quotedEnd(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return text.length;
    if (text.charAt(close + 1) !== '"') return close;
    at = close + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n') at += 1;
  return at;
}

function trimmed(text: string, from: number, to: number): RawCell {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}
