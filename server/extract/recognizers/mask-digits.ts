import type { Range } from '../types.ts';
import { isDigit, isHan, isLatin, skipDigits, isOneOf } from './characters.ts';
import { maskByFollower } from './mask-by-follower.ts';
import { maskMarker, maskPageNumber, maskRowNumber } from './mask-markers.ts';
import {
  maskGlued,
  maskNamedByNumber,
  maskRankNumber,
  maskSum,
  maskSuffix,
  maskVersion,
} from './mask-numbered.ts';

/** Decides about the digits from `at` to `end`: where the code they belong to ends, or null. */
export type DigitRule = (text: string, at: number, end: number) => number | null;

/** Rules by what follows the digits, so that most numbers meet few of them; in each list the first answer counts. */
const BEFORE_HAN: readonly DigitRule[] = [maskByFollower, maskSuffix, maskNamedByNumber, maskRankNumber];
const BEFORE_LATIN: readonly DigitRule[] = [maskByFollower, maskGlued];
const BEFORE_MARK: readonly DigitRule[] = [
  maskByFollower,
  maskMarker,
  maskVersion,
  maskSuffix,
  maskSum,
  maskPageNumber,
  maskRowNumber,
];

/** A code, marker, version, rank or name at the first digit of a run; null when the number may count something. */
export function maskCodeAtDigit(text: string, at: number): Range | null {
  const end = skipDigits(text, at);
  if (text[at] === '0' && end - at > 1) return { start: at, end: skipCode(text, end) };
  if (isMobile(text, at, end)) return { start: at, end };
  for (const rule of rulesFor(text.charCodeAt(end))) {
    const last = rule(text, at, end);
    if (last !== null) return { start: at, end: last };
  }
  return null;
}

function rulesFor(next: number): readonly DigitRule[] {
  if (isHan(next)) return BEFORE_HAN;
  return isLatin(next) ? BEFORE_LATIN : BEFORE_MARK;
}

/** 0571-87054011, 002482090/2021-14765, 05550001号-2: no quantity begins with a zero and a digit. */
function skipCode(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (text[end] === '号') end += 1;
    else if (isOneOf(text, end, '-/ ') && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1);
    else if (isLatin(text.charCodeAt(end))) end += 1;
    else return end;
  }
}

/** Eleven digits that begin like a mobile number. */
function isMobile(text: string, at: number, end: number): boolean {
  return end - at === 11 && text[at] === '1' && isOneOf(text, at + 1, '3456789');
}
