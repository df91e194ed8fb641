import { foldText } from '../domain/fold-text.ts';

/** Folded text without invisible characters, and the way back to the original offsets. */
export interface NormalizedText {
  readonly text: string;
  /** Offset in the original of the character at `offset`; the original's length for the end. */
  readonly toOriginal: (offset: number) => number;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Folds as `foldText` does and also drops marks that take no room (zero-width spaces, soft hyphens, direction
 * marks), which folding alone can only turn into spaces. Offsets in between map to the next kept character.
 */
export function normalizeText(original: string): NormalizedText {
  const dropped = [...original.matchAll(INVISIBLE)].map((match) => match.index);
  const text = foldText(original.replace(INVISIBLE, ''));
  return { text, toOriginal: (offset) => originalOffset(dropped, Math.max(0, offset), original.length) };
}

/** Counts by bisection how many dropped characters stand before the kept one; `dropped` is ascending. */
function originalOffset(dropped: readonly number[], offset: number, length: number): number {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] ?? 0) - middle <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(offset + low, length);
}
