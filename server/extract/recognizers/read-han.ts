import { SOME_WORDS } from '../lexicon/numerals.ts';
import { isOneOf } from './characters.ts';
import { evaluateHan } from './evaluate-han.ts';
import { hanTokenAt, type HanToken } from './han-tokens.ts';

/** A Chinese numeral without its closing 万 or 亿. */
export interface HanRun {
  readonly end: number;
  /** In units of `scale`; the low end when `high` is set. */
  readonly value: number;
  readonly high: number | null;
  /** 万, 亿, 万亿 or ''. */
  readonly scale: string;
  /** Only scale words (百, 千万): a number just with a bound. */
  readonly isBare: boolean;
}

const MAX_LENGTH = 24;
/** Nouns that end in 数: 户数三十四户 has thirty-four, not some thirty. */
const BEFORE_COUNT_NOUN = '人户次件总台套倍指基字页';

/**
 * Reads a Chinese numeral at `at`: 五百二十三, 十二, 壹拾万, 一亿五千万, 三点五, 二三十, 三五, 十几, 数百.
 * null when there is none. A trailing 万 or 亿 becomes the scale (三百万 → 300 × 万).
 */
export function readHan(text: string, at: number): HanRun | null {
  if (isOneOf(text, at, SOME_WORDS) && !isVagueCount(text, at)) return null;
  const tokens = readTokens(text, at);
  if (tokens.length === 0 || tokens.length === MAX_LENGTH || isCountNoun(tokens)) return null;
  return readPoint(text, tokens, at + tokens.length) ?? evaluate(trimSome(tokens), at);
}

/** 数十, 几百万: right before a place, and not the end of 户数. */
function isVagueCount(text: string, at: number): boolean {
  const next = hanTokenAt(text, at + 1)?.kind;
  return (
    (next === 'place' || next === 'group') && !(text[at] === '数' && isOneOf(text, at - 1, BEFORE_COUNT_NOUN))
  );
}

function readTokens(text: string, at: number): readonly HanToken[] {
  const tokens: HanToken[] = [];
  while (tokens.length < MAX_LENGTH) {
    const token = hanTokenAt(text, at + tokens.length);
    if (token === null) break;
    tokens.push(token);
  }
  return tokens;
}

/** 数十二: behind 数 and its place no digit follows, or 数 was the end of a noun. */
function isCountNoun(tokens: readonly HanToken[]): boolean {
  return tokens[0]?.kind === 'some' && tokens[2]?.kind === 'digit';
}

/** 几 and 数 count only beside a place (十几, 数百); a trailing 数 is a noun (户数). */
function trimSome(tokens: readonly HanToken[]): readonly HanToken[] {
  const last = tokens.length - 1;
  const isTail = tokens[last]?.kind === 'some' && tokens[last - 1]?.kind !== 'place';
  return isTail ? tokens.slice(0, last) : tokens;
}

function evaluate(tokens: readonly HanToken[], at: number): HanRun | null {
  const { digits, scale } = splitScale(tokens);
  // 十 and its multiples are numbers of their own (十家, 十万); 百, 千, 万 alone only name a scale.
  const isBare = tokens.every(({ kind }) => kind === 'place' || kind === 'group') && !isTen(tokens);
  const own = digits.length === 0 ? null : withOne(digits);
  const low = own === null ? 1 : evaluateHan(own, 'low');
  const high = own === null ? 1 : evaluateHan(own, 'high');
  if (tokens.length === 0 || low === null || high === null) return null;
  return { end: at + tokens.length, value: low, high: high > low ? high : null, scale, isBare };
}

/** 万 by itself is one of it. */
function withOne(tokens: readonly HanToken[]): readonly HanToken[] {
  return tokens[0]?.kind === 'group' ? [{ kind: 'digit', value: 1 }, ...tokens] : tokens;
}

function isTen(tokens: readonly HanToken[]): boolean {
  const first = tokens[0];
  return first?.kind === 'place' && first.power === 1;
}

/** Takes off a closing 万, 亿 or 万亿, when it is the only one. */
function splitScale(tokens: readonly HanToken[]): { digits: readonly HanToken[]; scale: string } {
  let from = tokens.length;
  let scale = '';
  for (let token = tokens[from - 1]; token?.kind === 'group'; token = tokens[from - 1]) {
    scale = token.char + scale;
    from -= 1;
  }
  const digits = tokens.slice(0, from);
  const isScale = SCALES.has(scale) && digits.every(({ kind }) => kind !== 'group');
  return isScale ? { digits, scale } : { digits: tokens, scale: '' };
}

const SCALES = new Set(['万', '萬', '亿', '億', '万亿']);

/** 三点五, 一点二亿: a decimal point between digits. */
function readPoint(text: string, tokens: readonly HanToken[], at: number): HanRun | null {
  if (text[at] !== '点' || tokens.some(({ kind }) => kind === 'some')) return null;
  const rest = readTokens(text, at + 1);
  let decimals = '';
  for (const token of rest) {
    if (token.kind !== 'digit') break;
    decimals += String(token.value);
  }
  const { digits, scale } = splitScale(rest.slice(decimals.length));
  const whole = evaluateHan(tokens, 'low');
  if (decimals === '' || digits.length > 0 || whole === null) return null;
  const end = at + 1 + decimals.length + scale.length;
  return { end, value: Number(`${whole}.${decimals}`), high: null, scale, isBare: false };
}
