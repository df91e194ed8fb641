import { HAN_DIGITS } from '../lexicon/numerals.ts';
import { isDigit, skipDigits, isOneOf } from './characters.ts';
import type { PeriodExpression, YearRef } from './period-expression.ts';
import { readUnit } from './read-unit.ts';

export interface YearRead {
  readonly ref: YearRef;
  readonly end: number;
}

const YEAR_WORDS: readonly (readonly [word: string, by: number])[] = [
  ['今年', 0],
  ['本年度', 0],
  ['本年', 0],
  ['当年', 0],
  ['去年', -1],
  ['上年度', -1],
  ['上年', -1],
  ['明年', 1],
  ['前年', -2],
];

/** Words with a meaning of their own begin like a year: 年底, 年初, 今年以来, 去年同期. */
const AFTER_YEAR_WORD = ['底', '末', '初', '以来', '同期'];

/** 2021年(度), 二〇二一年, 今年, 去年: a year before a month or quarter, or alone. */
export function readYear(text: string, at: number): YearRead | null {
  const row = YEAR_WORDS.find(([word]) => text.startsWith(word, at));
  if (row !== undefined) {
    const end = at + row[0].length;
    if (AFTER_YEAR_WORD.some((word) => text.startsWith(word, end))) return null;
    return { ref: { kind: 'offset', by: row[1] }, end: text.startsWith('全年', end) ? end + 2 : end };
  }
  const number = readYearNumber(text, at) ?? readHanYear(text, at);
  if (number === null) return null;
  const mark = text[number.end] === ' ' ? number.end + 1 : number.end;
  if (text[mark] !== '年' || isOneOf(text, mark + 1, '以内期')) return null;
  const end = text[mark + 1] === '度' && !isOneOf(text, mark + 2, '假夏') ? mark + 2 : mark + 1;
  return { ref: { kind: 'given', year: number.value }, end };
}

/** Four digits from 1950 to 2099. */
export function readYearNumber(text: string, at: number): { value: number; end: number } | null {
  if (!isDigit(text.charCodeAt(at)) || skipDigits(text, at) !== at + 4) return null;
  const value = Number(text.slice(at, at + 4));
  return value >= 1950 && value <= 2099 ? { value, end: at + 4 } : null;
}

/** 二〇二一, 一九九八: four digits as they stand. */
function readHanYear(text: string, at: number): { value: number; end: number } | null {
  if (text[at] !== '二' && text[at] !== '一') return null;
  let digits = '';
  for (let i = at; i < at + 4; i += 1) {
    const digit = HAN_DIGITS[text.charAt(i)];
    if (digit === undefined) return null;
    digits += String(digit);
  }
  const value = Number(digits);
  return value >= 1950 && value <= 2099 ? { value, end: at + 4 } : null;
}

const TO = '-~至到';
const MAX_SPAN = 30;

/** 2020—2022年, 2021-2025: a stretch of years. 2000-2050家 counts. */
export function readYears(text: string, at: number): PeriodExpression | null {
  const from = readYearNumber(text, at);
  if (from === null) return null;
  const mark = text[from.end] === '年' ? from.end + 1 : from.end;
  if (!isOneOf(text, mark, TO)) return null;
  const next = text[mark + 1] === '-' ? mark + 2 : mark + 1;
  const to = readYearNumber(text, next);
  if (to === null || to.value <= from.value || to.value - from.value > MAX_SPAN) return null;
  const end = endOfYears(text, to.end);
  return end === null
    ? null
    : { start: at, end, meaning: { kind: 'years', from: from.value, to: to.value }, isDoubtful: false };
}

function endOfYears(text: string, at: number): number | null {
  const mark = text[at] === ' ' && text[at + 1] === '年' ? at + 1 : at;
  if (text[mark] === '年') return isOneOf(text, mark + 1, '度间') ? mark + 2 : mark + 1;
  if (isOneOf(text, at, '.,万亿千百')) return null;
  return readUnit(text, at, false) === null ? at : null;
}
