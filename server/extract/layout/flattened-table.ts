import type { Block, TableBlock } from '../../documents/document.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { FieldRole, Range } from '../types.ts';
import { flattenedRows } from './flattened-rows.ts';
import { headerPeriod } from './header-period.ts';
import type { ReadHeader } from './given-roles.ts';
import { ordinalOf } from './ordinal.ts';

/** Fewer header lines in a row are no table. */
const MIN_COLUMNS = 3;
const MAX_HEADER = 20;
const ANY_YEAR = 2000;

/**
 * Finds tables that a copy from a web page has flattened to one cell a line: known header words line after line,
 * then rows that each begin with a line holding only their number. Answers the blocks with such stretches
 * replaced by tables; all others stay as they are.
 */
export function restoreTables(text: string, blocks: readonly Block[], read: ReadHeader): readonly Block[] {
  const restored: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const found = flattenedAt(text, blocks, at, read);
    const block = blocks[at];
    if (found !== null) {
      restored.push(found.table);
      at = found.next;
    } else {
      if (block !== undefined) restored.push(block);
      at += 1;
    }
  }
  return restored;
}

interface Found {
  readonly table: TableBlock;
  readonly next: number;
}

function flattenedAt(text: string, blocks: readonly Block[], at: number, read: ReadHeader): Found | null {
  const header = headerRun(text, blocks, at, read);
  const roles = header.map((line) => roleOfHeader(line.words, read));
  if (header.length < MIN_COLUMNS || roles[0] !== 'number') return null;
  if (!roles.some((role) => role === 'progress' || role === 'target')) return null;
  const { rows, next } = flattenedRows(text, blocks, at + header.length, roles);
  return rows.length === 0 ? null : { table: tableOf([header.map(({ range }) => range), ...rows]), next };
}

interface HeaderLine {
  readonly range: Range;
  readonly words: string;
  /** The lexicon knows it for a header. */
  readonly isKnown: boolean;
}

function headerRun(
  text: string,
  blocks: readonly Block[],
  at: number,
  read: ReadHeader,
): readonly HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let index = at; index < blocks.length; index += 1) {
    const block = blocks[index];
    const words = block === undefined ? null : wordsOf(text, block);
    const isLabel = words !== null && words.length <= MAX_HEADER && ordinalOf(words) === null;
    if (block === undefined || words === null || !isLabel) break;
    const isKnown = roleOfHeader(words, read) !== null;
    if (!isKnown && (lines.length === 0 || /[0-9,。;:]/.test(words))) break;
    lines.push({ range: { start: block.start, end: block.end }, words, isKnown });
  }
  return withoutStrangers(text, lines, blocks[at + lines.length]);
}

/** A column whose header nobody knows counts only where the rows follow at once and most headers are known. */
function withoutStrangers(
  text: string,
  lines: readonly HeaderLine[],
  after: Block | undefined,
): readonly HeaderLine[] {
  const known = lines.filter(({ isKnown }) => isKnown).length;
  const areRowsNext = after !== undefined && ordinalOf(wordsOf(text, after) ?? '') !== null;
  if (areRowsNext && known >= MIN_COLUMNS && known * 2 > lines.length) return lines;
  const stranger = lines.findIndex(({ isKnown }) => !isKnown);
  return stranger === -1 ? lines : lines.slice(0, stranger);
}

function roleOfHeader(words: string, read: ReadHeader): FieldRole | null {
  const reading = read(words);
  if (reading !== null) return reading.role;
  return headerPeriod(words, ANY_YEAR) === null ? null : 'progress';
}

function wordsOf(text: string, block: Block): string | null {
  return block.kind === 'table' ? null : foldText(text.slice(block.start, block.end)).trim();
}

function tableOf(rows: readonly (readonly (Range | null)[])[]): TableBlock {
  const cells = rows.flatMap((ranges, row) =>
    ranges.flatMap((range, col) =>
      range === null ? [] : [{ ...range, row, col, rowSpan: 1, colSpan: 1, isHeader: row === 0 }],
    ),
  );
  return {
    kind: 'table',
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    cells,
    name: null,
  };
}
