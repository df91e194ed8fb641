import { FIVE_YEAR_PLANS } from '../lexicon/periods.ts';
import type { PeriodExpression, PeriodMeaning, YearRef } from './period-expression.ts';
import { readPeriodPart } from './read-period-part.ts';
import { readYear, readYearNumber, readYears, type YearRead } from './read-year.ts';
import { isDigit, skipDigits, isOneOf } from './characters.ts';
import { readSmallNumber } from './read-small-number.ts';

const IMPLIED: YearRef = { kind: 'implied' };

/** Reads a Chinese expression of time at `at`, longest form first; null when there is none. */
export function readHanPeriod(text: string, at: number): PeriodExpression | null {
  const until = skipUntil(text, at);
  if (until === at) return readExpression(text, at);
  const named = readExpression(text, until);
  return named === null ? null : { ...named, start: at, meaning: endOf(named.meaning) };
}

/** 截至, 截止, 截止到. */
function skipUntil(text: string, at: number): number {
  if (text[at] !== '截') return at;
  const end = text.startsWith('截止到', at) ? at + 3 : isOneOf(text, at + 1, '至止') ? at + 2 : at;
  return end > at && text[end] === ' ' ? end + 1 : end;
}

/** 截至9月 names the end of what follows. */
function endOf(meaning: PeriodMeaning): PeriodMeaning {
  if (meaning.kind === 'months') return { ...meaning, isEnd: true };
  return meaning.kind === 'year' ? { ...meaning, edge: 'end' } : meaning;
}

function readExpression(text: string, at: number): PeriodExpression | null {
  const whole = readYears(text, at) ?? readIsoDay(text, at) ?? readPlan(text, at);
  if (whole !== null) return whole;
  const year = readYear(text, at);
  const from = year === null ? at : skipOneBlank(text, year.end);
  const part = readPeriodPart(text, from, year?.ref ?? IMPLIED);
  if (part !== null) return { start: at, end: part.end, meaning: part.meaning, isDoubtful: false };
  return year === null ? readLost(text, at) : readWholeYear(text, at, year);
}

/** 2021-06-04, 2021.6.4, 2021/6/4. */
function readIsoDay(text: string, at: number): PeriodExpression | null {
  const year = readYearNumber(text, at);
  if (year === null || !isOneOf(text, year.end, '-./')) return null;
  const mark = text[year.end];
  const month = readSmallNumber(text, year.end + 1, 12, 'digits');
  if (month === null || text[month.end] !== mark) return null;
  const day = readSmallNumber(text, month.end + 1, 31, 'digits');
  if (day === null || isDigit(text.charCodeAt(day.end))) return null;
  const ref: YearRef = { kind: 'given', year: year.value };
  return made(at, day.end, { kind: 'day', year: ref, month: month.value, day: day.value });
}

const AFTER_PLAN = ['期间', '时期', '以来', '期末', '末'];

/** “十四五”期间; the plan's name alone is no time. */
function readPlan(text: string, at: number): PeriodExpression | null {
  const isQuoted = isOneOf(text, at, '"“‘');
  if (!isQuoted && text[at] !== '十') return null;
  const from = isQuoted ? at + 1 : at;
  const first = FIVE_YEAR_PLANS[text.slice(from, from + 3)];
  if (first === undefined) return null;
  const end = isQuoted && isOneOf(text, from + 3, '"”’') ? from + 4 : from + 3;
  const word = AFTER_PLAN.find((each) => text.startsWith(each, end));
  return word === undefined
    ? null
    : made(at, end + word.length, { kind: 'years', from: first, to: first + 4 });
}

function readWholeYear(text: string, at: number, year: YearRead): PeriodExpression {
  if (text.startsWith('同期', year.end)) return made(at, year.end + 2, { kind: 'same', year: year.ref });
  if (isOneOf(text, year.end, '底末'))
    return made(at, year.end + 1, { kind: 'year', year: year.ref, edge: 'end' });
  if (text[year.end] === '初') return made(at, year.end + 1, { kind: 'year', year: year.ref, edge: 'start' });
  return made(at, year.end, { kind: 'year', year: year.ref, edge: 'whole' });
}

/** Web pages lose the dash or the 月 of a date: 19月, 630日, 202310月. Always doubtful. */
function readLost(text: string, at: number): PeriodExpression | null {
  const end = skipDigits(text, at);
  const digits = text.slice(at, end);
  const meaning = text[end] === '月' ? lostMonth(digits) : text[end] === '日' ? lostDay(digits) : null;
  if (meaning === null) return null;
  const last = text[end] === '月' && text[end + 1] === '份' ? end + 2 : end + 1;
  return { start: at, end: last, meaning, isDoubtful: true };
}

/** 19 was 1-9, 202310 was 2023年10. */
function lostMonth(digits: string): PeriodMeaning | null {
  const year = readYearNumber(digits.slice(0, 4), 0);
  if (year !== null) {
    const month = wholeNumber(digits.slice(4), 12);
    return month === null ? null : monthsOf({ kind: 'given', year: year.value }, month, month);
  }
  const to = digits.startsWith('1') && digits[1] !== '0' ? wholeNumber(digits.slice(1), 12) : null;
  return to === null || to === 1 ? null : monthsOf(IMPLIED, 1, to);
}

/** 630 was 6月30, 1031 was 10月31: the last two digits are the day. */
function lostDay(digits: string): PeriodMeaning | null {
  const month = wholeNumber(digits.slice(0, -2), 12);
  const day = wholeNumber(digits.slice(-2), 31);
  return month === null || day === null ? null : { kind: 'day', year: IMPLIED, month, day };
}

function wholeNumber(digits: string, max: number): number | null {
  const read = readSmallNumber(digits, 0, max, 'digits');
  return read?.end === digits.length ? read.value : null;
}

function monthsOf(year: YearRef, from: number, to: number): PeriodMeaning {
  return { kind: 'months', year, from, to, toYear: null, isEnd: false };
}

function made(start: number, end: number, meaning: PeriodMeaning): PeriodExpression {
  return { start, end, meaning, isDoubtful: false };
}

function skipOneBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
