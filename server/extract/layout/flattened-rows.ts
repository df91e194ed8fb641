import type { Block } from '../../documents/document.ts';
import { foldText } from '../../domain/fold-text.ts';
import { FOOTER_LINE } from '../lexicon/headers.ts';
import type { FieldRole, Range } from '../types.ts';
import { assignLines } from './assign-lines.ts';
import { ordinalOf } from './ordinal.ts';

/** More lines under one number are prose that lost its table. */
const MAX_LINES = 40;
/** One row alone may have as many lines as columns by chance. */
const MIN_EVEN_ROWS = 2;

/** Rows of a flattened table: for each column of the header the lines of its cell, or null for an empty one. */
export interface FlattenedRows {
  readonly rows: readonly (readonly (Range | null)[])[];
  /** The block after the last row. */
  readonly next: number;
}

/** The rows that begin at block `at`; `roles` are those of the header's columns, the number first. */
export function flattenedRows(
  text: string,
  blocks: readonly Block[],
  at: number,
  roles: readonly (FieldRole | null)[],
): FlattenedRows {
  return evenRows(text, blocks, at, roles.length) ?? numberedRows(text, blocks, at, roles);
}

/**
 * Every row has as many lines as the header has columns and the numbers count up: no cell was empty or broken, so
 * figures that look like row numbers do no harm. Null otherwise.
 */
function evenRows(text: string, blocks: readonly Block[], at: number, columns: number): FlattenedRows | null {
  const rows: (readonly Range[])[] = [];
  let next = at;
  const numberAt = (index: number) => Number(ordinalOf(wordsOf(text, blocks[index]) ?? '') ?? Number.NaN);
  const first = numberAt(at);
  while (numberAt(next) === first + rows.length && next + columns <= blocks.length) {
    const lines = blocks.slice(next, next + columns);
    if (lines.some((block) => isEndOfRows(text, block))) break;
    rows.push(lines.map(({ start, end }) => ({ start, end })));
    next += columns;
  }
  const isWhole = Number.isNaN(numberAt(next)) && rows.length >= MIN_EVEN_ROWS;
  return isWhole ? { rows, next } : null;
}

/** Rows that each begin with a line holding only their number; their lines go where they fit. */
function numberedRows(
  text: string,
  blocks: readonly Block[],
  at: number,
  roles: readonly (FieldRole | null)[],
): FlattenedRows {
  const runs: RowRun[] = [];
  let next = at;
  for (let run = rowRun(text, blocks, next); run !== null; run = rowRun(text, blocks, next)) {
    runs.push(run);
    next = run.next;
  }
  const lineWidth = Math.max(0, ...runs.flatMap((run) => run.lines.map((line) => line.end - line.start)));
  const rows = runs.map((run) => [run.number, ...assignLines(text, run.lines, roles.slice(1), lineWidth)]);
  return { rows, next };
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
    if (block === undefined || isEndOfRows(text, block) || ordinalOf(wordsOf(text, block) ?? '') !== null)
      break;
    lines.push({ start: block.start, end: block.end });
  }
  return lines.length === 0 || lines.length > MAX_LINES
    ? null
    : { number: { start: first.start, end: first.end }, lines, next };
}

function isEndOfRows(text: string, block: Block): boolean {
  const words = wordsOf(text, block);
  return words === null || FOOTER_LINE.test(words);
}

function wordsOf(text: string, block: Block | undefined): string | null {
  if (block === undefined || block.kind === 'table') return null;
  return foldText(text.slice(block.start, block.end)).trim();
}
