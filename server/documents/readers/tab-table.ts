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
    if (line?.text.includes('\t') !== true) break;
    rows.push(splitTabs(text, line));
  }
  return rows.length < 2 ? null : { table: tableOfRows(rows, 0), next: at };
}

/** A tab before the first word stands for an empty first cell, so the row is cut from the line's true start. */
function splitTabs(text: string, line: Line): readonly CellRange[] {
  const lineStart = text.lastIndexOf('\n', line.start - 1) + 1;
  const cells: CellRange[] = [];
  let from = lineStart;
  for (let at = lineStart; at <= line.end; at += 1) {
    if (at < line.end && text.charAt(at) !== '\t') continue;
    const { start, end } = trimmedLine(text, from, at);
    cells.push({ start, end });
    from = at + 1;
  }
  return cells;
}
