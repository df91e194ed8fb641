import type { TextRange } from '../../lib/span-address.ts';
import type { Mark } from './marks.ts';

/** A stretch of the text with one look: inside a mark or not, highlighted or not, on a line of its own or not. */
export interface Piece extends TextRange {
  readonly isHit: boolean;
  /** An item of a list begins here (`2.`): it starts a new line on screen. */
  readonly startsLine: boolean;
}

/** Pieces under the same mark, or under none. */
export interface Run {
  readonly mark: Mark | null;
  readonly pieces: readonly Piece[];
}

const ITEM = /(?<=^|[\s。；;])\d{1,2}[.．、](?!\d)/g;

/** Cuts a block at marks, highlight and list items, so that every character is drawn once and in order. */
export function cutRuns(
  text: string,
  block: TextRange,
  { marks, hit }: { readonly marks: readonly Mark[]; readonly hit: TextRange | null },
): readonly Run[] {
  const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
  const items = itemStarts(text.slice(block.start, block.end)).map((at) => at + block.start);
  const cuts = [...inside, ...(hit === null ? [] : [hit])].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([block.start, block.end, ...items, ...cuts])]
    .filter((at) => at >= block.start && at <= block.end)
    .sort((a, b) => a - b);
  const runs: { mark: Mark | null; pieces: Piece[] }[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? block.end;
    const mark = inside.find((each) => each.start <= start && end <= each.end) ?? null;
    const isHit = hit !== null && hit.start <= start && end <= hit.end;
    const piece = { start, end, isHit, startsLine: items.includes(start) && isMidLine(text, block, start) };
    const last = runs.at(-1);
    if (last?.mark === mark) last.pieces.push(piece);
    else runs.push({ mark, pieces: [piece] });
  }
  return runs;
}

/** A line end of the text itself already starts a new line. */
function isMidLine(text: string, block: TextRange, at: number): boolean {
  return at > block.start && text[at - 1] !== '\n';
}

/** Where numbered items begin: `1.` and `2、`, but not 3.0. */
export function itemStarts(text: string): readonly number[] {
  return [...text.matchAll(ITEM)].map((match) => match.index);
}
