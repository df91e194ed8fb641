import { parseUnit } from '../../domain/unit.ts';
import { isBlank, isDigit, isEdge, isLatin, isOneOf } from './characters.ts';
import type { Numeral } from './numeral.ts';

/** What the question needs to know of the unit. */
interface Unit {
  readonly unit: string;
  readonly end: number;
  readonly isListed: boolean;
}

/** What tells a count from a name: scale words alone need a bound, 二 is an ordinal, a bare 2021 a year. */
export function isCount(text: string, numeral: Numeral, measure: Unit, hasBound: boolean): boolean {
  if (numeral.form === 'english') return true;
  if (numeral.form === 'digits')
    return !isLatin(text.charCodeAt(measure.end)) && !isYear(text, numeral, measure, hasBound);
  if (numeral.isBare && !numeral.isMore && !hasBound && !hasVagueLead(text, numeral.start)) return false;
  return !isOrdinalTwo(text, numeral, measure) && !isDemonstrative(text, numeral);
}

/** 二 before a count word orders (二期, 二级); counting says 两. Measures take it: 二吨. */
function isOrdinalTwo(text: string, numeral: Numeral, measure: Unit): boolean {
  const isTwo = text[numeral.start] === '二' && numeral.end === numeral.start + 1;
  return isTwo && parseUnit(measure.unit).kind === 'count';
}

const BEFORE_ONE = '上下新每某这那任同唯统逐之如哪另各';

/** 上一篇, 每一家, 新一轮: one thing pointed at, not a count of one. */
function isDemonstrative(text: string, numeral: Numeral): boolean {
  const isOne = text[numeral.start] === '一' && numeral.end === numeral.start + 1;
  return isOne && isOneOf(text, numeral.start - 1, BEFORE_ONE);
}

/** 上, 过, 几, 数 before a scale word: 上千人, 过百家. */
function hasVagueLead(text: string, at: number): boolean {
  return isOneOf(text, at - 1, '上过');
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;

/** A bare four-digit number that reads like a year, without a bound and not alone in its cell. */
function isYear(text: string, numeral: Numeral, measure: Unit, hasBound: boolean): boolean {
  if (measure.isListed || hasBound || numeral.scale !== '') return false;
  const isFour = numeral.end - numeral.start === 4 && Number.isInteger(numeral.value);
  if (!isFour || numeral.value < FIRST_YEAR || numeral.value > LAST_YEAR) return false;
  return !isRangeStart(text, numeral.end) && !isAlone(text, numeral.start, numeral.end);
}

/** 2000-3000家: a range that was years would be masked as a period. */
function isRangeStart(text: string, end: number): boolean {
  return isOneOf(text, end, '-~至到') && isDigit(text.charCodeAt(end + 1));
}

/** Nothing else stands in its cell or text. */
function isAlone(text: string, start: number, end: number): boolean {
  let from = start - 1;
  while (isBlank(text.charCodeAt(from))) from -= 1;
  let to = end;
  while (isBlank(text.charCodeAt(to))) to += 1;
  return isEdge(text.charCodeAt(from)) && isEdge(text.charCodeAt(to));
}

const FEWEST_BARE = 3;

/** A Chinese numeral without a unit that still is a figure: alone in its cell, or a long one that closes its phrase. */
export function isBareFigure(text: string, { start, end, high, isBare }: Numeral): boolean {
  if (isBare || high !== null) return false;
  if (isAlone(text, start, end)) return true;
  return end - start >= FEWEST_BARE && hasPlace(text, start, end) && isOneOf(text, end, '。,;、)');
}

/** 五百二十三 has places, 一二三 are three digits. */
function hasPlace(text: string, start: number, end: number): boolean {
  return ['十', '百', '千'].some((place) => text.slice(start, end).includes(place));
}
