import type { TableBlock } from '../document.ts';
import type { CellRange } from './pipe-row.ts';
import { tableOfRows } from './table-of-rows.ts';
import type { Line } from './text-lines.ts';
import { trimmedLine } from './text-lines.ts';

export interface TabTable {
  readonly table: TableBlock;
  /** Index of the first line after the table. */
  readonly next: number;
}

/** Reads the run of lines with tabs inside that begins at `from` as a table; null unless two rows of two cells stand there. */
export function readTabTable(text: string, lines: readonly Line[], from: number): TabTable | null {
  const rows: (readonly CellRange[])[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || !rawLine(text, line).includes('\t')) break;
    rows.push(splitTabs(text, line));
  }
  return rows.length < 2 ? null : { table: tableOfRows(rows, 0), next: at };
}

/** A tab before the first word stands for an empty first cell, so the row is cut from the line's true start. */
function splitTabs(text: string, line: Line): readonly CellRange[] {
  const cells: CellRange[] = [];
  let at = lineStart(text, line);
  for (const piece of rawLine(text, line).trimEnd().split('\t')) {
    const { start, end } = trimmedLine(text, at, at + piece.length);
    cells.push({ start, end });
    at += piece.length + 1;
  }
  return cells;
}

/** The line with the blanks at its ends, to the end of its words at least. */
function rawLine(text: string, line: Line): string {
  const end = text.indexOf('\n', line.end);
  return text.slice(lineStart(text, line), end === -1 ? text.length : end);
}

function lineStart(text: string, line: Line): number {
  return line.start === 0 ? 0 : text.lastIndexOf('\n', line.start - 1) + 1;
}
