import { shiftDecimal } from '../../domain/decimal.ts';
import { ENGLISH_SCALES } from '../lexicon/units.ts';
import { HAN_DIGITS, MORE_WORDS } from '../lexicon/numerals.ts';
import { isDigit, isHan, isLatin, isLineEnd, skipBlanks, isOneOf } from './characters.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readHan, type HanRun } from './read-han.ts';
import { readUnit, startsUnit } from './read-unit.ts';

/**
 * Reads the numeral that begins at `at`, with its scale word and 多/余. `text` is folded, `source` is not.
 *   13,462 · 1.2万亿 · 25万6千 · 五百二十三 · 二三十 · 3000多 · £115.7bn from its first digit
 */
export function readNumeral(text: string, source: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) return readArabic(text, source, at);
  const run = readHan(text, at);
  if (run === null) return null;
  const broken = readHanOverLineEnd(text, at, run.end);
  const more = readMore(text, (broken ?? run).end, (broken ?? run).scale);
  const whole = broken ?? run;
  // 十余家 lies between ten and twenty; 百余 and 3000多 are only known to reach their number.
  const high = more.isMore && text.slice(at, whole.end) === '十' ? 20 : whole.high;
  return { start: at, form: 'han', isRepaired: broken !== null, ...whole, ...more, high };
}

/** 二百⏎一十五家: a Chinese numeral cut by a line end, closed by a unit on the next line. */
function readHanOverLineEnd(text: string, at: number, end: number): HanRun | null {
  if (!isLineEnd(text.charCodeAt(end)) || !isOneOf(text, end - 1, '十百千万亿')) return null;
  const second = readHan(text, end + 1);
  if (second === null || readUnit(text, second.end, false) === null) return null;
  const whole = readHan(text.slice(at, end) + text.slice(end + 1, second.end), 0);
  return whole?.end === second.end - at - 1 ? { ...whole, end: second.end } : null;
}

function readArabic(text: string, source: string, at: number): Numeral | null {
  const run = readDigits(text, source, at);
  if (run.digits === null) return null;
  const value = Number(run.digits);
  const mixed = readMixed(text, source, run.end, value);
  const base = mixed ?? { value, end: run.end, scale: '' };
  const scale = mixed === null ? readScale(text, run.end) : { end: mixed.end, scale: '' };
  const more = readMore(text, scale.end, scale.scale);
  return {
    start: at,
    value: base.value,
    high: null,
    form: 'digits',
    isBare: false,
    isRepaired: run.isRepaired,
    ...more,
  };
}

const HAN_SCALES = ['万亿', '千亿', '百亿', '十亿', '亿', '千万', '百万', '十万', '万', '千', '百'] as const;

/** A Chinese scale word, one blank allowed before it, or an English one that ends at a word boundary. */
function readScale(text: string, at: number): { end: number; scale: string } {
  const none = { end: at, scale: '' };
  const from = skipBlanks(text, at);
  if (from - at > 1) return none;
  if (isHan(text.charCodeAt(from))) {
    // 千瓦时 and 百分点 are units, no scales.
    if (startsUnit(text, from)) return none;
    const scale = HAN_SCALES.find((word) => text.startsWith(word, from));
    return scale === undefined ? none : { end: from + scale.length, scale };
  }
  if (!isLatin(text.charCodeAt(from))) return none;
  const scale = ENGLISH_SCALES.find(
    (word) => text.startsWith(word, from) && !isLatin(text.charCodeAt(from + word.length)),
  );
  if (scale === undefined || (scale.length === 1 && from > at)) return none;
  return { end: from + scale.length, scale };
}

const PLACES: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

function placeAt(text: string, at: number): { word: string; power: number } | null {
  const row = PLACES.find(([word]) => text.startsWith(word, at));
  return row === undefined ? null : { word: row[0], power: row[1] };
}

/**
 * Arabic digits with scale words inside: 25万6千, 1亿5000万, 3万4000, 1千零20. The sum is plain, without a scale.
 * null when there is only one part (5千万, 1.2万亿).
 */
function readMixed(
  text: string,
  source: string,
  at: number,
  first: number,
): { value: number; end: number; scale: string } | null {
  let place = placeAt(text, at);
  let value = 0;
  let part = first;
  let end = at;
  let parts = 1;
  while (place !== null) {
    const power = place.power;
    value += shiftDecimal(part, power);
    end += place.word.length;
    const next = nextPart(text, source, end);
    if (next === null) break;
    const following = placeAt(text, next.end);
    const isLower = following === null ? next.value < 10 ** power : following.power < power;
    if (!isLower) break;
    parts += 1;
    end = next.end;
    if (following === null) return { value: value + next.value, end, scale: '' };
    part = next.value;
    place = following;
  }
  return parts > 1 ? { value, end, scale: '' } : null;
}

/** The next digits of a mixed number, Arabic or one Chinese digit, after an optional 零. */
function nextPart(text: string, source: string, at: number): { value: number; end: number } | null {
  const from = isOneOf(text, at, '零〇○') ? at + 1 : at;
  if (isDigit(text.charCodeAt(from))) {
    const run = readDigits(text, source, from);
    return isWhole(run.digits) ? { value: Number(run.digits), end: run.end } : null;
  }
  const digit = HAN_DIGITS[text.charAt(from)];
  return digit === undefined || placeAt(text, from + 1) === null ? null : { value: digit, end: from + 1 };
}

function isWhole(digits: string | null): boolean {
  return digits !== null && !digits.includes('.');
}

/** 多, 余, 来 before or after a late scale word, or a plus: 3000多, 2万余, 十多万, 50+. */
function readMore(text: string, at: number, scale: string): { end: number; scale: string; isMore: boolean } {
  if (isPlus(text, at)) return { end: at + 1, scale, isMore: true };
  if (!isOneOf(text, at, MORE_WORDS)) return { end: at, scale, isMore: false };
  if (text[at] === '来' && !isCountable(text, at + 1)) return { end: at, scale, isMore: false };
  const late = scale === '' ? readScale(text, at + 1) : { end: at + 1, scale };
  return { end: late.end, scale: late.scale, isMore: true };
}

/** 50+家: a plus that adds nothing. */
function isPlus(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text[at] === '+' && !isDigit(next) && !isLatin(next);
}

function isCountable(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && !isOneOf(text, at, '自源访到往料');
}
