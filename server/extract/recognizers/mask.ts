import type { Range } from '../types.ts';
import { findPeriods } from './find-periods.ts';
import { findNames } from './mask-names.ts';

/**
 * Stretches of folded text in which no number counts anything: titles, quoted names, document numbers, codes,
 * dates, list markers, ordinals, ranks, telephone numbers, idioms. In order, without overlaps.
 */
export function maskFolded(text: string): readonly Range[] {
  return mergeRanges(findPeriods(text), findNames(text));
}

/** Two ordered lists as one ordered list; what touches or overlaps becomes one range. */
function mergeRanges(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    const next = left === undefined || (right !== undefined && right.start < left.start) ? right : left;
    if (next === undefined) return merged;
    if (next === left) i += 1;
    else j += 1;
    const last = merged[merged.length - 1];
    if (last === undefined || next.start >= last.end) merged.push({ start: next.start, end: next.end });
    else if (next.end > last.end) merged[merged.length - 1] = { start: last.start, end: next.end };
  }
}
