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
import { isBlank, isHan, isLatin, skipBlanks, isOneOf } from './characters.ts';

export interface BoundRead {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
  /** A bound after the unit says it better: 控制在3%左右. */
  readonly isWeak?: boolean;
}

const ADVERB_REACH = 8;

type Rows = ReadonlyMap<number, readonly BoundWord[]>;

const BEFORE: Rows = byCode([...BOUNDS_BEFORE, ...ENGLISH_BEFORE], (word) => word.slice(-1));
const AFTER: Rows = byCode([...BOUNDS_AFTER, ...ENGLISH_AFTER], (word) => word.slice(0, 1));

/** Longest first under the code of one character, upper and lower case. */
function byCode(rows: readonly BoundWord[], key: (word: string) => string): Rows {
  const groups = new Map<number, BoundWord[]>();
  const longestFirst = [...rows].sort((a, b) => b.word.length - a.word.length);
  for (const row of longestFirst) {
    const char = key(row.word);
    for (const code of new Set([char.charCodeAt(0), char.toUpperCase().charCodeAt(0)])) {
      groups.set(code, [...(groups.get(code) ?? []), row]);
    }
  }
  return groups;
}

/** The bound that ends where the number begins, blanks and 了 or 达 between them allowed: 不少于20项, at least 45. */
export function readBoundBefore(text: string, at: number): BoundRead | null {
  const direct = boundEndingAt(text, skipBlanksBack(text, at));
  if (direct !== null) return direct;
  const filler = skipBlanksBack(text, at);
  const behind = isOneOf(text, filler - 1, BOUND_FILLERS) ? boundEndingAt(text, filler - 1) : null;
  return behind ?? adverbBefore(text, at);
}

/** 至少引进3家: these adverbs bind over the verb, a few characters of the same clause away. */
function adverbBefore(text: string, at: number): BoundRead | null {
  for (let index = at - 1; at - index <= ADVERB_REACH && isHan(text.charCodeAt(index)); index -= 1) {
    const comparator = adverbAt(text, index);
    if (comparator !== null) return { comparator, start: index, end: index + 2 };
  }
  return null;
}

function adverbAt(text: string, at: number): Comparator | null {
  return BOUND_ADVERBS.get(text.charCodeAt(at))?.get(text.charAt(at + 1)) ?? null;
}

function boundEndingAt(text: string, end: number): BoundRead | null {
  const rows = BEFORE.get(text.charCodeAt(end - 1));
  if (rows === undefined) return null;
  for (const row of rows) {
    const start = end - row.word.length;
    if (start < 0 || text.slice(start, end).toLowerCase() !== row.word) continue;
    if (isOneOf(text, start - 1, row.notAfter ?? '')) return null;
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) continue;
    return { comparator: row.comparator, start, end, isWeak: row.isWeak === true };
  }
  return null;
}

/** The bound right after the unit: 2个以上, 10个左右, 18 tonnes or more. */
export function readBoundAfter(text: string, at: number): BoundRead | null {
  const start = skipBlanks(text, at);
  const rows = AFTER.get(text.charCodeAt(start));
  if (rows === undefined) return null;
  for (const row of rows) {
    const end = start + row.word.length;
    if (text.slice(start, end).toLowerCase() !== row.word) continue;
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(end))) continue;
    return { comparator: row.comparator, start, end };
  }
  return null;
}

function skipBlanksBack(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index - 1))) index -= 1;
  return index;
}
