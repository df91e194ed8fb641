import type { TableBlock } from '../document.ts';
import type { CellRange, PipeRow } from './pipe-row.ts';
import { isPiped, splitPipeRow } from './pipe-row.ts';
import { tableOfRows } from './table-of-rows.ts';
import type { Line } from './text-lines.ts';

export interface PipeTables {
  readonly tables: readonly TableBlock[];
  /** Index of the first line after the tables. */
  readonly next: number;
}

interface Row {
  readonly cells: readonly CellRange[];
  /** The last printed line had no pipe at its end, so its last cell may go on. */
  readonly isOpen: boolean;
}

interface Draft {
  rows: Row[];
  headerRows: number;
  width: number;
}

/** How many lines without a pipe may belong to a cell that was broken over lines. */
const MAX_BROKEN_LINES = 4;
/** A line this many cells wider than the table so far begins another table. */
const WIDTH_JUMP = 3;

/**
 * Reads the run of piped lines that begins at `from`: rows `a | b | c |` with or without outer pipes, Markdown
 * rules, rows and cells broken over lines. Null when the line is prose with a stray pipe.
 */
export function readPipeTables(text: string, lines: readonly Line[], from: number): PipeTables | null {
  const isLeadingOuter = everyLineLeads(lines, from);
  const drafts: Draft[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const draft = drafts.at(-1);
    const row = splitPipeRow(text, line);
    if (!isPiped(line)) {
      if (draft === undefined || !belongsToLastRow(text, draft, lines, at)) break;
      joinLastRow(draft, row.pieces, false);
    } else if (row.isRule) {
      if (draft?.headerRows === 0) draft.headerRows = draft.rows.length;
    } else {
      addPipedLine(text, drafts, cellsOf(row, isLeadingOuter), !row.hasTrailing);
    }
  }
  const tables = drafts.map((draft) =>
    tableOfRows(
      draft.rows.map(({ cells }) => cells),
      draft.headerRows,
    ),
  );
  const isProse = drafts.length === 1 && drafts[0]?.rows.length === 1 && drafts[0].width < 3;
  return isProse || tables.length === 0 ? null : { tables, next: at };
}

function addPipedLine(text: string, drafts: Draft[], cells: readonly CellRange[], isOpen: boolean): void {
  const draft = drafts.at(-1);
  if (draft === undefined || cells.length >= draft.width + WIDTH_JUMP) {
    drafts.push({ rows: [{ cells, isOpen }], headerRows: 0, width: cells.length });
  } else if (continuesRow(text, draft, cells)) {
    joinLastRow(draft, cells, isOpen);
  } else {
    draft.rows.push({ cells, isOpen });
    draft.width = Math.max(draft.width, cells.length);
  }
}

/** A numbered row that is too short goes on with the next line when the two together are not too long. */
function continuesRow(text: string, draft: Draft, cells: readonly CellRange[]): boolean {
  const last = draft.rows.at(-1);
  if (last === undefined || cells.length >= draft.width || last.cells.length >= draft.width) return false;
  if (!isOrdinal(text, last.cells[0]) || isOrdinal(text, cells[0])) return false;
  return joinedWidth(last, cells) <= draft.width;
}

/** A line without a pipe goes on with the row above when that is unfinished and the table goes on soon. */
function belongsToLastRow(text: string, draft: Draft, lines: readonly Line[], at: number): boolean {
  const last = draft.rows.at(-1);
  const line = lines[at];
  if (last === undefined || line === undefined || line.text === '' || HEADING.test(line.text)) return false;
  const following = lines
    .slice(at + 1, at + 1 + MAX_BROKEN_LINES)
    .find((each) => each.text === '' || isPiped(each));
  const isRowNext = following !== undefined && isPiped(following);
  if (last.cells.length < draft.width && isOrdinal(text, last.cells[0])) return isRowNext || !last.isOpen;
  return last.isOpen && isRowNext && isOrdinal(text, splitPipeRow(text, following).pieces[0]);
}

function joinLastRow(draft: Draft, cells: readonly CellRange[], isOpen: boolean): void {
  const last = draft.rows.pop();
  if (last === undefined) return;
  const end = last.cells.at(-1);
  const first = cells[0];
  const isOneCell = last.isOpen && end !== undefined && first !== undefined;
  const joined = isOneCell
    ? [...last.cells.slice(0, -1), { start: end.start, end: first.end }, ...cells.slice(1)]
    : [...last.cells, ...cells];
  draft.rows.push({ cells: joined, isOpen: isOpen || cells.length <= 1 });
  draft.width = Math.max(draft.width, joined.length);
}

function joinedWidth(last: Row, cells: readonly CellRange[]): number {
  return last.cells.length + cells.length - (last.isOpen ? 1 : 0);
}

/** Outer pipes hold no cell; a leading pipe that only some lines have stands for an empty first cell. */
function cellsOf(row: PipeRow, isLeadingOuter: boolean): readonly CellRange[] {
  const from = row.hasLeading && isLeadingOuter ? 1 : 0;
  return row.pieces.slice(from, row.hasTrailing ? -1 : undefined);
}

function everyLineLeads(lines: readonly Line[], from: number): boolean {
  for (const line of lines.slice(from)) {
    if (!isPiped(line)) break;
    if (!/^[|｜│]/.test(line.text)) return false;
  }
  return true;
}

const ORDINAL = /^[（(]?(?:[0-9０-９]{1,3}(?:\.[0-9]{1,2})?|[一二三四五六七八九十]{1,3})[)）]?[.．、*]?$/;
const HEADING = /^(?:#{1,6} |[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章部])/;

function isOrdinal(text: string, cell: CellRange | undefined): boolean {
  return cell !== undefined && cell.end - cell.start <= 8 && ORDINAL.test(text.slice(cell.start, cell.end));
}
