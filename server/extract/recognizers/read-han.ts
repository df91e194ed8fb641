import { shiftDecimal } from '../../domain/decimal.ts';
import { HAN_DIGITS, HAN_GROUPS, HAN_PLACES, SOME_WORDS } from '../lexicon/numerals.ts';
import { isOneOf } from './characters.ts';

/** A Chinese numeral without its closing 万 or 亿. */
export interface HanRun {
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly scale: string;
  readonly isBare: boolean;
}

const MAX_LENGTH = 24;
const ZERO = '零〇○';

type Token =
  | { readonly kind: 'digit'; readonly value: number }
  | { readonly kind: 'place'; readonly power: number }
  | { readonly kind: 'group'; readonly power: number }
  | { readonly kind: 'some' };

function tokenAt(text: string, at: number): Token | null {
  const char = text.charAt(at);
  const digit = HAN_DIGITS[char];
  if (digit !== undefined) return { kind: 'digit', value: digit };
  const place = HAN_PLACES[char];
  if (place !== undefined) return { kind: 'place', power: place };
  const group = HAN_GROUPS[char];
  if (group !== undefined) return { kind: 'group', power: group };
  if (isOneOf(text, at, SOME_WORDS)) return { kind: 'some' };
  return null;
}

/**
 * Reads a Chinese numeral at `at`: 五百二十三, 十二, 壹拾万, 一亿五千万, 三点五, 二三十, 三五, 十几, 数百.
 * null when there is none. A trailing 万 or 亿 becomes the scale (三百万 → 300 × 万).
 */
export function readHan(text: string, at: number): HanRun | null {
  const tokens: Token[] = [];
  let end = at;
  while (tokens.length < MAX_LENGTH) {
    const token = tokenAt(text, end);
    if (token === null) break;
    tokens.push(token);
    end += 1;
  }
  if (tokens.length === 0 || tokens.length === MAX_LENGTH) return null;
  // 户数三十四户: 数 and 几 stand for a digit only right before a place (数十, 几百万).
  if (tokens[0]?.kind === 'some' && tokens[1]?.kind === 'digit') return null;
  const decimal = readPoint(text, tokens, end);
  if (decimal !== null) return decimal;
  return evaluate(trimSome(tokens), at);
}

/** 几 and 数 count only beside a place (十几, 数百); a trailing 数 is a noun (户数). */
function trimSome(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  const isTail = tokens[last]?.kind === 'some' && tokens[last - 1]?.kind !== 'place';
  return isTail ? tokens.slice(0, last) : tokens;
}

function evaluate(tokens: readonly Token[], at: number): HanRun | null {
  const end = at + tokens.length;
  const last = tokens[tokens.length - 1];
  const scale = splitScale(tokens);
  const low = sum(tokens.slice(0, scale.from), 'low');
  const high = sum(tokens.slice(0, scale.from), 'high');
  if (low === null || high === null || last === undefined) return null;
  const isBare = tokens.every((token) => token.kind === 'place' || token.kind === 'group');
  const written = scale.from < tokens.length ? scale.powers : 0;
  return {
    end,
    value: low,
    high: high > low ? high : null,
    scale: SCALE_BY_POWER[written] ?? '',
    isBare: isBare && !isTen(tokens),
  };
}

const SCALE_BY_POWER: Readonly<Record<number, string>> = { 4: '万', 8: '亿', 12: '万亿' };

/** 十家 and 十万 are numbers of their own, 百 千 万 alone are not. */
function isTen(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first?.kind === 'place' && first.power === 1;
}

/** Closing 万, 亿 or 万亿, when it is the only one: its power and where it begins. */
function splitScale(tokens: readonly Token[]): { from: number; powers: number } {
  let from = tokens.length;
  let powers = 0;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token?.kind !== 'group') break;
    powers += token.power;
    from -= 1;
  }
  const isOnly = tokens.slice(0, from).every((token) => token.kind !== 'group');
  return from > 0 && isOnly && SCALE_BY_POWER[powers] !== undefined
    ? { from, powers }
    : { from: tokens.length, powers: 0 };
}

/**
 * Value of the tokens by the usual grammar; `end` chooses the lower or upper end of spoken ranges.
 * Positional digits (二〇二一) are read as they stand; anything else that is no numeral gives null.
 */
function sum(tokens: readonly Token[], end: 'low' | 'high'): number | null {
  if (tokens.length === 0) return 1;
  if (tokens.length > 2 && tokens.every((token) => token.kind === 'digit')) return positional(tokens);
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastPower = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    switch (token.kind) {
      case 'digit': {
        if (digit !== null && digit !== 0) {
          if (!isSpokenPair(digit, token.value)) return null;
          digit = end === 'low' ? digit : token.value;
        } else digit = token.value;
        break;
      }
      case 'some': {
        if (digit !== null && digit !== 0) return null;
        digit = someDigit(tokens, i, end);
        break;
      }
      case 'place': {
        group += shiftDecimal(digit ?? 1, token.power);
        digit = null;
        lastPower = token.power;
        break;
      }
      case 'group': {
        group += digit ?? 0;
        if (token.power === 8) total = shiftDecimal(total + group || 1, 8);
        else total += shiftDecimal(group === 0 ? 1 : group, token.power);
        group = 0;
        digit = null;
        lastPower = token.power;
        break;
      }
    }
  }
  return total + group + tail(tokens, digit, lastPower);
}

/** 一千二 is 1200 when spoken; after 零 or 十 the digit is a unit. */
function tail(tokens: readonly Token[], digit: number | null, lastPower: number): number {
  if (digit === null) return 0;
  const before = tokens[tokens.length - 2];
  const isSpoken = lastPower > 1 && (before?.kind === 'place' || before?.kind === 'group');
  const isDigit = tokens[tokens.length - 1]?.kind === 'digit';
  return isSpoken && isDigit ? shiftDecimal(digit, lastPower - 1) : digit;
}

/** 二三, 七八, and 三五: neighbours, or the one idiom that skips. */
function isSpokenPair(low: number, high: number): boolean {
  return high === low + 1 || (low === 3 && high === 5);
}

/** 几十 is [10, 100), 十几 is [10, 20): the open digit's ends. */
function someDigit(tokens: readonly Token[], at: number, end: 'low' | 'high'): number {
  const isLeading = tokens[at + 1] !== undefined;
  if (end === 'low') return isLeading ? 1 : 0;
  return 10;
}

function positional(tokens: readonly Token[]): number {
  return Number(tokens.map((token) => (token.kind === 'digit' ? token.value : '')).join(''));
}

/** 三点五, 一点二亿: a decimal point between digits. */
function readPoint(text: string, tokens: readonly Token[], at: number): HanRun | null {
  if (text[at] !== '点') return null;
  let end = at + 1;
  let digits = '';
  for (;;) {
    const token = tokenAt(text, end);
    if (token?.kind !== 'digit') break;
    digits += String(token.value);
    end += 1;
  }
  const whole = sum(tokens, 'low');
  if (digits === '' || whole === null || tokens.some((token) => token.kind === 'some')) return null;
  let scale = '';
  while (HAN_GROUPS[text.charAt(end)] !== undefined && scale.length < 2) {
    scale += text.charAt(end);
    end += 1;
  }
  return { end, value: Number(`${whole}.${digits}`), high: null, scale, isBare: false };
}

const NUMERALS = numeralTable();

function numeralTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const words of [HAN_DIGITS, HAN_PLACES, HAN_GROUPS]) {
    for (const char of Object.keys(words)) table[char.charCodeAt(0)] = 1;
  }
  return table;
}

/** A digit, place or scale of Chinese numerals. */
export function isHanNumeral(code: number): boolean {
  return NUMERALS[code] === 1;
}

/** A zero written as a character, which fills a place inside a mixed number: 1千零20. */
export function isHanZero(char: string | undefined): boolean {
  return char !== undefined && ZERO.includes(char);
}
