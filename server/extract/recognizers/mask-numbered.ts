import { NAMED_BY_NUMBER, RANK_WORDS, SERVICE_NUMBERS } from '../lexicon/codes.ts';
import { ENGLISH_SCALES, LATIN_UNITS } from '../lexicon/units.ts';
import { isDigit, isEdge, isHan, isLatin, skipBlanks, skipDigits, skipLatin, isOneOf } from './characters.ts';
import type { DigitRule } from './mask-digits.ts';
import { readUnit } from './read-unit.ts';
import { buildTrie, matchLongest } from './word-trie.ts';

const NAMED = buildTrie(NAMED_BY_NUMBER);
const UNITS = new Set(LATIN_UNITS);
const SCALES = new Set(ENGLISH_SCALES.filter((word) => word !== word.toUpperCase()));
const MONEY_SCALES = new Set(ENGLISH_SCALES);
const VIDEO_SIZES = new Set(['480', '720', '1080']);
const CURRENCY_SIGNS = '¥$£€';

/** 5G, 4A级, 2021C01001, 3D: letters glued to digits that are no unit. */
export const maskGlued: DigitRule = (text, at, end) => {
  const last = skipLatin(text, end);
  const word = text.slice(end, last);
  if (isUnitWord(text, at, end, word) || isMisreadDigit(text, word, last)) return null;
  let tail = last;
  while (isDigit(text.charCodeAt(tail)) || isLatin(text.charCodeAt(tail))) tail += 1;
  return text[tail] === '级' ? tail + 1 : tail;
};

function isUnitWord(text: string, at: number, end: number, word: string): boolean {
  if (word === 'P') return !VIDEO_SIZES.has(text.slice(at, end));
  const isMoney = isOneOf(text, at - 1, CURRENCY_SIGNS) || isOneOf(text, at - 2, CURRENCY_SIGNS);
  return UNITS.has(word) || SCALES.has(word) || (isMoney && MONEY_SCALES.has(word));
}

/** 1O家, 2l0项: the letters stand for digits. */
function isMisreadDigit(text: string, word: string, last: number): boolean {
  const next = text.charCodeAt(last);
  return [...word].every((letter) => 'OolI'.includes(letter)) && (isHan(next) || isDigit(next));
}

const BEFORE_VALUE = '为达到至于过≥≤<>-~:|(+';

/** 3.0, 2.0模式, 4.0版: a version, unless a unit follows or the words before make it a value. */
export const maskVersion: DigitRule = (text, at, end) => {
  const last = end + 2;
  if (text[end] !== '.' || text[end + 1] !== '0' || end - at > 1 || isDigit(text.charCodeAt(last)))
    return null;
  if (text[last] === '版') return last + 1;
  const isValue = isOneOf(text, last, '万亿千百%') || readUnit(text, last, false) !== null;
  const before = text.charCodeAt(at - 1);
  if (isValue || isEdge(before) || isOneOf(text, at - 1, BEFORE_VALUE)) return null;
  // After a blank only a Latin name keeps it a version: "Twin Ports 2.0", but "指标 3.0".
  if (text[at - 1] !== ' ') return last;
  return isLatin(text.charCodeAt(at - 2)) && !isEdge(text.charCodeAt(skipBlanks(text, last))) ? last : null;
};

/** 新冠-19: a bare number hung on a word. */
export const maskSuffix: DigitRule = (text, at, end) => {
  const isHung = text[at - 1] === '-' && isHan(text.charCodeAt(at - 2));
  if (!isHung || isOneOf(text, at - 2, '为至达到')) return null;
  return isOneOf(text, end, '.,万亿千百') || readUnit(text, end, false) !== null ? null : end;
};

/** 9+3, 1+X: a formula in a name, unless the last part has a unit (30+30+5场). */
export const maskSum: DigitRule = (text, _at, end) => {
  let last = end;
  while (text[last] === '+' && isDigit(text.charCodeAt(last + 1))) last = skipDigits(text, last + 1);
  if (text[last] === '+' && isLatin(text.charCodeAt(last + 1))) return last + 2;
  return last > end && readUnit(text, last, false) === null ? last : null;
};

/** 315工程, 12345热线; service and plan numbers wherever they have no unit. */
export const maskNamedByNumber: DigitRule = (text, at, end) => {
  if (end - at < 2) return null;
  const name = matchLongest(NAMED, text, end);
  if (name !== -1) return name;
  if (!SERVICE_NUMBERS.has(text.slice(at, end)) || isOneOf(text, end, '.,')) return null;
  return isHan(text.charCodeAt(end)) && !isCounted(text, end) ? end : null;
};

const AFTER_FIGURE = ['万', '亿', '百万', '千万', '左右', '上下', '以上', '以下', '以内'];

/** 211家, 211万元, 211余家, 211至230家: the number of a service is here a plain figure. */
function isCounted(text: string, end: number): boolean {
  if (readUnit(text, end, false) !== null || AFTER_FIGURE.some((word) => text.startsWith(word, end)))
    return true;
  if (isOneOf(text, end, '至到')) return isDigit(text.charCodeAt(end + 1));
  return (
    isOneOf(text, end, '余多') &&
    (!isHan(text.charCodeAt(end + 1)) || readUnit(text, end + 1, false) !== null)
  );
}

const RANK_REACH = 12;

/** 排名全省3位, 上升2个位次: a rank or its change. */
export const maskRankNumber: DigitRule = (text, at, end) => {
  if (text.startsWith('个位次', end)) return end + 3;
  if (text.startsWith('位次', end)) return end + 2;
  if (text[end] !== '位' && text[end] !== '名') return null;
  const before = text.slice(Math.max(0, at - RANK_REACH), at);
  const clause = before.slice(lastBreak(before) + 1);
  return RANK_WORDS.some((word) => clause.includes(word)) ? end + 1 : null;
};

function lastBreak(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isOneOf(text, index, ',。;|\n')) index -= 1;
  return index;
}
