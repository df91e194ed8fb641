import type { Block, TableBlock } from '../../documents/document.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { FieldRole, Range } from '../types.ts';
import { assignLines } from './assign-lines.ts';
import { headerPeriod } from './header-period.ts';
import type { ReadHeader } from './given-roles.ts';
import { FOOTER_LINE } from '../lexicon/headers.ts';
import { ordinalOf } from './ordinal.ts';

/** More lines under one number are prose that lost its table. */
const MAX_LINES = 40;
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
  const runs: RowRun[] = [];
  let next = at + header.length;
  for (let run = rowRun(text, blocks, next); run !== null; run = rowRun(text, blocks, next)) {
    runs.push(run);
    next = run.next;
  }
  const lineWidth = Math.max(0, ...runs.flatMap((run) => run.lines.map((line) => line.end - line.start)));
  const rows = runs.map((run) => [run.number, ...assignLines(text, run.lines, roles.slice(1), lineWidth)]);
  return rows.length === 0 ? null : { table: tableOf([header.map(({ range }) => range), ...rows]), next };
}

interface HeaderLine {
  readonly range: Range;
  readonly words: string;
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
    if (
      block === undefined ||
      words === null ||
      words.length > MAX_HEADER ||
      roleOfHeader(words, read) === null
    )
      break;
    lines.push({ range: { start: block.start, end: block.end }, words });
  }
  return lines;
}

function roleOfHeader(words: string, read: ReadHeader): FieldRole | null {
  const reading = read(words);
  if (reading !== null) return reading.role;
  return headerPeriod(words, ANY_YEAR) === null ? null : 'progress';
}

interface RowRun {
  readonly number: Range;
  readonly lines: readonly Range[];
  readonly next: number;
}

/** The lines from a number to the one before the next number, a table, or the foot of the page. */
function rowRun(text: string, blocks: readonly Block[], at: number): RowRun | null {
  const first = blocks[at];
  if (first === undefined || ordinalOf(wordsOf(text, first) ?? '') === null) return null;
  const lines: Range[] = [];
  let next = at + 1;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next];
    const words = block === undefined ? null : wordsOf(text, block);
    if (block === undefined || words === null || ordinalOf(words) !== null || FOOTER_LINE.test(words)) break;
    lines.push({ start: block.start, end: block.end });
  }
  return lines.length === 0 || lines.length > MAX_LINES
    ? null
    : { number: { start: first.start, end: first.end }, lines, next };
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
