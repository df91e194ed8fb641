import { HAN_DIGITS } from '../lexicon/numerals.ts';
import { isDigit, isOneOf } from './characters.ts';

export interface SmallNumber {
  readonly value: number;
  readonly end: number;
}

/**
 * A number from 1 to `max` (at most 99) as dates and quarters write it: 9, 09, 九, 十二, 三十一. The longest that
 * fits; `digits` allows Arabic ones only.
 */
export function readSmallNumber(
  text: string,
  at: number,
  max: number,
  form: 'any' | 'digits' = 'any',
): SmallNumber | null {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return readArabic(text, at, max);
  return form === 'any' ? readHan(text, at, max) : null;
}

function readArabic(text: string, at: number, max: number): SmallNumber | null {
  const one = text.charCodeAt(at) - 48;
  const next = text.charCodeAt(at + 1);
  const two = isDigit(next) ? one * 10 + next - 48 : one;
  const end = isDigit(next) ? at + 2 : at + 1;
  return two >= 1 && two <= max && !isDigit(text.charCodeAt(end)) ? { value: two, end } : null;
}

function readHan(text: string, at: number, max: number): SmallNumber | null {
  const first = digitAt(text, at);
  const isTens = text[first === null ? at : at + 1] === '十';
  if (!isTens) return first !== null && first <= max ? { value: first, end: at + 1 } : null;
  const afterTen = at + (first === null ? 1 : 2);
  const tens = (first ?? 1) * 10;
  const last = digitAt(text, afterTen);
  if (last !== null && tens + last <= max) return { value: tens + last, end: afterTen + 1 };
  return tens <= max ? { value: tens, end: afterTen } : null;
}

/** 1 to 9, 两 as 2; zero and financial digits write no date. */
function digitAt(text: string, at: number): number | null {
  return isOneOf(text, at, '一二两三四五六七八九') ? (HAN_DIGITS[text.charAt(at)] ?? null) : null;
}
