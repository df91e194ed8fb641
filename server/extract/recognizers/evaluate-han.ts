import { shiftDecimal } from '../../domain/decimal.ts';
import type { HanToken } from './han-tokens.ts';

/** Which end of a spoken range (二三十, 十几) is wanted. */
export type RangeEnd = 'low' | 'high';

interface Sum {
  /** Closed groups of four digits. */
  readonly total: number;
  /** The group being read. */
  readonly group: number;
  /** A digit that waits for its place. */
  readonly digit: number | null;
  /** Power of the last place or group, for 一千二 (1200). */
  readonly power: number;
}

/**
 * Value of a Chinese numeral by the usual grammar: 五百二十三, 一亿五千万, 二三十 (an end), 一千二 (1200).
 * Three and more digits alone are read as they stand (二〇二一). null when the tokens are no numeral.
 */
export function evaluateHan(tokens: readonly HanToken[], end: RangeEnd): number | null {
  const standing = readStanding(tokens);
  if (standing !== null) return standing;
  let sum: Sum | null = { total: 0, group: 0, digit: null, power: 0 };
  for (const [i, token] of tokens.entries()) {
    sum = add(sum, token, end, i + 1 < tokens.length);
    if (sum === null) return null;
  }
  return sum.total + sum.group + lastDigit(tokens, sum);
}

function readStanding(tokens: readonly HanToken[]): number | null {
  if (tokens.length < 3) return null;
  let digits = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') return null;
    digits += String(token.value);
  }
  return Number(digits);
}

function add(sum: Sum, token: HanToken, end: RangeEnd, isLeading: boolean): Sum | null {
  switch (token.kind) {
    case 'digit':
      return addDigit(sum, token.value, end);
    case 'some':
      // 几十 lies in [10, 100), 十几 in [10, 20): the open digit is 1 or 0 at the low end.
      return (sum.digit ?? 0) === 0 ? { ...sum, digit: end === 'high' ? 10 : isLeading ? 1 : 0 } : null;
    case 'place':
      return addPlace(sum, token.power);
    case 'group':
      return closeGroup(sum, token.power);
  }
}

/** Places fall inside a group: 二十三十 is no numeral. */
function addPlace(sum: Sum, power: number): Sum | null {
  if (sum.group > 0 && power >= sum.power) return null;
  return { ...sum, group: sum.group + shiftDecimal(sum.digit ?? 1, power), digit: null, power };
}

/** A digit may follow none, a zero, or its neighbour (二三十). */
function addDigit(sum: Sum, value: number, end: RangeEnd): Sum | null {
  const low = sum.digit ?? 0;
  if (low === 0) return { ...sum, digit: value };
  if (!isSpokenPair(low, value)) return null;
  return { ...sum, digit: end === 'low' ? low : value };
}

/** 二三, 七八, and 三五: neighbours, or the one idiom that skips. */
function isSpokenPair(low: number, high: number): boolean {
  return high === low + 1 || (low === 3 && high === 5);
}

/** 亿 multiplies everything before it (一万五千亿), 万 only its own group. */
function closeGroup(sum: Sum, power: number): Sum {
  const group = sum.group + (sum.digit ?? 0);
  const closed =
    power === 8 ? shiftDecimal(sum.total + group, power) : sum.total + shiftDecimal(group, power);
  return { total: closed, group: 0, digit: null, power };
}

/** 一千二 is 1200 when spoken; after 零 or 十 the digit is a unit. */
function lastDigit(tokens: readonly HanToken[], sum: Sum): number {
  if (sum.digit === null) return 0;
  const before = tokens[tokens.length - 2]?.kind;
  const isSpoken = sum.power > 1 && (before === 'place' || before === 'group');
  return isSpoken && tokens[tokens.length - 1]?.kind === 'digit'
    ? shiftDecimal(sum.digit, sum.power - 1)
    : sum.digit;
}
