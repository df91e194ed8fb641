import type { Line } from './text-lines.ts';
import { trimmedLine } from './text-lines.ts';

/** Range of one cell's content in the stored text. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

/** One printed line of a pipe table, cut at its pipes; outer pipes are noted, not yet interpreted. */
export interface PipeRow {
  /** Every piece between pipes, the empty ones before a leading and after a trailing pipe included. */
  readonly pieces: readonly CellRange[];
  readonly hasLeading: boolean;
  readonly hasTrailing: boolean;
  /** A Markdown rule (`|---|:-:|`) between header and body. */
  readonly isRule: boolean;
}

const PIPE = /[|｜│]/;
const NOT_IN_RULE = /[^-:|｜│\s]/;

/** Whether a line has a pipe at all. */
export function isPiped(line: Line): boolean {
  return PIPE.test(line.text);
}

/** Cuts a line at its pipes; the pieces exclude the blanks around them. */
export function splitPipeRow(text: string, line: Line): PipeRow {
  const pieces: CellRange[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && !PIPE.test(text.charAt(at))) continue;
    const { start, end } = trimmedLine(text, from, at);
    pieces.push({ start, end });
    from = at + 1;
  }
  return {
    pieces,
    hasLeading: PIPE.test(line.text.charAt(0)),
    hasTrailing: PIPE.test(line.text.charAt(line.text.length - 1)),
    isRule: line.text.includes('-') && !NOT_IN_RULE.test(line.text),
  };
}
