import {
  ENGLISH_STOPS,
  ENGLISH_UNITS,
  HAN_COUNTERS,
  HAN_MEASURES,
  LATIN_UNITS,
  NOT_UNITS,
} from '../lexicon/units.ts';
import { isBlank, isDigit, isHan, isLatin, isLineEnd, skipBlanks, skipLatin } from './characters.ts';
import { buildTrie, matchLongest } from './word-trie.ts';

export interface UnitRead {
  /** Without the scale: 元, 人次, 台(件), 元/亩, projects. */
  readonly unit: string;
  readonly end: number;
  /** In the lexicon, or only taken for a count word by its place. */
  readonly isListed: boolean;
}

const UNITS = buildTrie([...HAN_MEASURES, ...HAN_COUNTERS]);
const TRAPS = buildTrie(NOT_UNITS);
const LATIN = buildTrie(LATIN_UNITS);
const ENGLISH = buildTrie(ENGLISH_UNITS);
const MAX_NOUN_DISTANCE = 3;
/** 10 more projects: these may stand between a number and its noun. */
const FURTHER = new Set(['more', 'further', 'other', 'additional']);

/** Reads the unit after a number that ends at `at`; null when none is there. `isLoose` also takes unlisted count words. */
export function readUnit(text: string, at: number, isLoose: boolean): UnitRead | null {
  const gap = skipGap(text, at);
  const from = gap.end;
  const code = text.charCodeAt(from);
  if (isLatin(code)) return readLatin(text, at, from);
  const listed = matchLongest(UNITS, text, from);
  if (listed === -1) return isLoose && from === at ? readUnlisted(text, from) : readLatin(text, at, from);
  if (isTrap(text, from, listed) || (gap.isBroken && !isClosed(text, listed))) return null;
  const end = readRate(text, readAlternative(text, listed));
  return { unit: text.slice(from, end), end, isListed: true };
}

/** Whether a listed unit begins here. */
export function startsUnit(text: string, at: number): boolean {
  return matchLongest(UNITS, text, at) !== -1;
}

/** A few blanks, or one line end, may stand between number and unit. */
function skipGap(text: string, at: number): { end: number; isBroken: boolean } {
  const blank = skipBlanks(text, at);
  if (!isLineEnd(text.charCodeAt(blank))) return { end: blank - at > 2 ? at : blank, isBroken: false };
  const next = text.charCodeAt(blank) === 13 && text.charCodeAt(blank + 1) === 10 ? blank + 2 : blank + 1;
  return { end: skipBlanks(text, next), isBroken: true };
}

/** The unit only begins a longer word: 3000项目. A unit as long as the word wins (个人 against 个). */
function isTrap(text: string, from: number, end: number): boolean {
  return matchLongest(TRAPS, text, from) > end;
}

/** Over a line end a unit must close its phrase, or it is the first character of the next cell. */
function isClosed(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return !isHan(code) && !isLatin(code) && !isDigit(code);
}

/** 台(件), 家(次): a second count word in brackets. */
function readAlternative(text: string, at: number): number {
  if (text[at] !== '(') return at;
  const end = matchLongest(UNITS, text, at + 1);
  return end !== -1 && text[end] === ')' ? end + 1 : at;
}

/** 元/亩, 吨标煤/万元, 微克/立方米: what it is counted against. A digit after the stroke is the next figure. */
function readRate(text: string, at: number): number {
  if (text[at] !== '/') return at;
  const from = text[at + 1] === '万' || text[at + 1] === '亿' ? at + 2 : at + 1;
  const end = matchLongest(UNITS, text, from);
  return end === -1 ? at : end;
}

/** One Chinese character that closes its phrase is a count word nobody listed: 12耋。 */
function readUnlisted(text: string, from: number): UnitRead | null {
  const code = text.charCodeAt(from);
  if (!isHan(code) || !isClosed(text, from + 1)) return null;
  return { unit: text.slice(from, from + 1), end: from + 1, isListed: false };
}

function readLatin(text: string, at: number, from: number): UnitRead | null {
  const end = matchLongest(LATIN, text, from);
  if (end !== -1 && !isLatin(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) {
    return { unit: text.slice(from, end), end, isListed: true };
  }
  return from > at && isLatin(text.charCodeAt(from)) ? readEnglish(text, from) : null;
}

/** A known English unit, or the first plural within three plain words: 4 new berths, 350 apprentices. */
function readEnglish(text: string, from: number): UnitRead | null {
  const known = matchLongest(ENGLISH, text, from);
  if (known !== -1 && !isLatin(text.charCodeAt(known))) {
    return { unit: text.slice(from, known), end: known, isListed: true };
  }
  let start = from;
  for (let words = 0; words < MAX_NOUN_DISTANCE; words += 1) {
    const end = skipLatin(text, start);
    const word = text.slice(start, end);
    if (
      word === '' ||
      word !== word.toLowerCase() ||
      (ENGLISH_STOPS.has(word) && !(words === 0 && FURTHER.has(word)))
    )
      return null;
    if (isPlural(word)) return { unit: word, end, isListed: false };
    if (!isBlank(text.charCodeAt(end)) || !isLatin(text.charCodeAt(end + 1))) return null;
    start = end + 1;
  }
  return null;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us');
}
