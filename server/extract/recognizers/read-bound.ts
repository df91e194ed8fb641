import {
  BOUND_ADVERBS,
  BOUND_FILLERS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
  type BoundWord,
} from '../lexicon/bounds.ts';
import type { Comparator } from '../types.ts';
import { isBlank, isHan, isLatin, skipBlanks } from './characters.ts';

export interface BoundRead {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

const ADVERB_REACH = 8;

const BEFORE = byLastCharacter([...BOUNDS_BEFORE, ...ENGLISH_BEFORE]);
const AFTER = byFirstCharacter([...BOUNDS_AFTER, ...ENGLISH_AFTER]);

function byLastCharacter(rows: readonly BoundWord[]): ReadonlyMap<string, readonly BoundWord[]> {
  return groupBy(rows, (row) => row.word.slice(-1));
}

function byFirstCharacter(rows: readonly BoundWord[]): ReadonlyMap<string, readonly BoundWord[]> {
  return groupBy(rows, (row) => row.word.slice(0, 1));
}

function groupBy(
  rows: readonly BoundWord[],
  key: (row: BoundWord) => string,
): ReadonlyMap<string, readonly BoundWord[]> {
  const groups = new Map<string, BoundWord[]>();
  const longestFirst = [...rows].sort((a, b) => b.word.length - a.word.length);
  for (const row of longestFirst) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** The bound that ends where the number begins, blanks and 了 or 达 between them allowed: 不少于20项, at least 45. */
export function readBoundBefore(text: string, at: number): BoundRead | null {
  const direct = boundEndingAt(text, skipBlanksBack(text, at));
  if (direct !== null) return direct;
  const filler = skipBlanksBack(text, at);
  const behind = BOUND_FILLERS.includes(text[filler - 1] ?? ' ') ? boundEndingAt(text, filler - 1) : null;
  return behind ?? adverbBefore(text, at);
}

/** 至少引进3家: these adverbs bind over the verb, a few characters of the same clause away. */
function adverbBefore(text: string, at: number): BoundRead | null {
  let index = at;
  while (at - index < ADVERB_REACH && isHan(text.charCodeAt(index - 1))) index -= 1;
  for (const [word, comparator] of BOUND_ADVERBS) {
    const found = text.slice(index, at).lastIndexOf(word);
    if (found !== -1) return { comparator, start: index + found, end: index + found + word.length };
  }
  return null;
}

function boundEndingAt(text: string, end: number): BoundRead | null {
  const rows = BEFORE.get(lower(text[end - 1]));
  if (rows === undefined) return null;
  for (const row of rows) {
    const start = end - row.word.length;
    if (start < 0 || lower(text.slice(start, end)) !== row.word) continue;
    if (row.notAfter?.includes(text[start - 1] ?? ' ') === true) return null;
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) continue;
    return { comparator: row.comparator, start, end };
  }
  return null;
}

/** The bound right after the unit: 2个以上, 10个左右, 18 tonnes or more. */
export function readBoundAfter(text: string, at: number): BoundRead | null {
  const start = skipBlanks(text, at);
  const rows = AFTER.get(lower(text[start]));
  if (rows === undefined) return null;
  for (const row of rows) {
    const end = start + row.word.length;
    if (lower(text.slice(start, end)) !== row.word) continue;
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(end))) continue;
    return { comparator: row.comparator, start, end };
  }
  return null;
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase();
}

function skipBlanksBack(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index - 1))) index -= 1;
  return index;
}
