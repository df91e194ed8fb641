import { foldText } from '../../domain/fold-text.ts';
import type { FieldRole, Range } from '../types.ts';
import { contentFit } from './content-fit.ts';

/** What leaving a column empty costs, in the scale of `contentFit`. */
const EMPTY_COST = 1.5;
/** A line this close to the longest one was broken by the width of the page. */
const FULL_LINE = 0.85;
/** A shorter one than this hardly was. */
const LONG_LINE = 0.6;

interface State {
  readonly score: number;
  readonly cells: readonly (Range | null)[];
}

/**
 * Distributes the lines of a flattened row over its columns, in order, several lines to a cell where a cell was
 * broken: the way with the best fit of content to column and of line to next line (dynamic programming, lines ×
 * lines × columns). `lineWidth` is the length of the longest line of the table.
 */
export function assignLines(
  text: string,
  lines: readonly Range[],
  roles: readonly (FieldRole | null)[],
  lineWidth: number,
): readonly (Range | null)[] {
  const words = lines.map((line) => foldText(text.slice(line.start, line.end)));
  const joins = joinScores(words, lineWidth);
  // best[n]: the best way to have put the first n lines into the columns so far.
  let best: readonly (State | null)[] = [{ score: 0, cells: [] }, ...lines.map(() => null)];
  for (const role of roles) {
    best = Array.from({ length: lines.length + 1 }, (_, to) =>
      bestEndingAt(best, to, role ?? 'other', lines, words, joins),
    );
  }
  return best[lines.length]?.cells ?? [];
}

function bestEndingAt(
  before: readonly (State | null)[],
  to: number,
  role: FieldRole,
  lines: readonly Range[],
  words: readonly string[],
  joins: readonly number[],
): State | null {
  let best: State | null = null;
  for (let from = 0; from <= to; from += 1) {
    const state = before[from];
    if (state === null || state === undefined) continue;
    const [first, last] = [lines[from], lines[to - 1]];
    const isEmpty = from === to || first === undefined || last === undefined;
    const gain = isEmpty
      ? -EMPTY_COST
      : contentFit(words.slice(from, to).join('\n'), role) + sum(joins.slice(from, to - 1));
    if (best === null || state.score + gain > best.score) {
      const cell = isEmpty ? null : { start: first.start, end: last.end };
      best = { score: state.score + gain, cells: [...state.cells, cell] };
    }
  }
  return best;
}

/** For each line but the last: how much it looks broken off (above 0) or ended (below). */
function joinScores(words: readonly string[], lineWidth: number): readonly number[] {
  return words.slice(0, -1).map((line, index) => {
    const next = words[index + 1] ?? '';
    if (/[0-9.]$/.test(line) && /^[0-9,.%]/.test(next)) return 2;
    if (/^[,.;、。%)]/.test(next)) return 2;
    if (/[^0-9.,][0-9.,]{0,12}[0-9]$/.test(line)) return 1.5;
    if (/[。;!?]$/.test(line)) return -0.5;
    if (/^[0-9]/.test(next)) return 0.5;
    if (line.length >= Math.max(20, lineWidth * FULL_LINE)) return 1;
    return line.length >= lineWidth * LONG_LINE ? 0 : -1;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
