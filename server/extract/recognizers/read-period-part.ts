import { isOneOf } from './characters.ts';
import type { PeriodMeaning, YearRef } from './period-expression.ts';
import { readSmallNumber, type SmallNumber } from './read-small-number.ts';
import { readYearNumber } from './read-year.ts';

export interface PartRead {
  readonly meaning: PeriodMeaning;
  readonly end: number;
}

interface MonthsRead extends PartRead {
  readonly meaning: Extract<PeriodMeaning, { kind: 'months' }>;
}

const MONTHS = 12;
const DAYS = 31;
const QUARTERS = 4;

/** Month, quarter, half or day after an optional year; null when none begins at `at`. */
export function readPeriodPart(text: string, at: number, year: YearRef): PartRead | null {
  const char = text[at];
  if (char === '前') return readFirst(text, at, year);
  if (char === '上' || char === '下') return readHalf(text, at, year);
  if (char === '第') return readQuarter(text, at + 1, year, true);
  const number = readSmallNumber(text, at, MONTHS);
  if (number === null) return null;
  const after = skipBlank(text, number.end);
  if (text[after] === '月') return readMonth(text, after + 1, number.value, year);
  if (text[after] === '季') return readQuarter(text, at, year, false);
  return readRange(text, number, year);
}

/** 前三季度, 前9个月, 前两个季度. */
function readFirst(text: string, at: number, year: YearRef): PartRead | null {
  const count = readSmallNumber(text, at + 1, MONTHS);
  // 前一个季度 is the one before, whichever that is.
  if (count === null || count.value === 1) return null;
  const blank = skipBlank(text, count.end);
  const unit = text[blank] === '个' ? blank + 1 : blank;
  if (text.startsWith('季度', unit) && count.value <= QUARTERS) {
    return months(text, unit + 2, year, 1, count.value * 3);
  }
  return text[unit] === '月' && !isMonthWord(text, unit + 1)
    ? months(text, unit + 1, year, 1, count.value)
    : null;
}

/** 上半年, 下半年度; 半年报 is a document. */
function readHalf(text: string, at: number, year: YearRef): PartRead | null {
  if (!text.startsWith('半年', at + 1) || text[at + 3] === '报') return null;
  const end = text[at + 3] === '度' ? at + 4 : at + 3;
  return text[at] === '上' ? months(text, end, year, 1, 6) : months(text, end, year, 7, 12);
}

/** 三季度, 第三季度, 第三季, 一季度至三季度. */
function readQuarter(text: string, at: number, year: YearRef, isOrdinal: boolean): PartRead | null {
  const number = readSmallNumber(text, at, QUARTERS);
  if (number === null) return null;
  const mark = skipBlank(text, number.end);
  if (text[mark] !== '季') return null;
  const isWhole = text[mark + 1] === '度';
  if (!isWhole && (!isOrdinal || text[mark + 1] === '节')) return null;
  const end = isWhole ? mark + 2 : mark + 1;
  const last = readLastQuarter(text, skipTo(text, end), number.value);
  if (last !== null) return months(text, last.end, year, number.value * 3 - 2, last.value * 3);
  return months(text, end, year, number.value * 3 - 2, number.value * 3);
}

/** …至三季度, after the mark of a range. */
function readLastQuarter(text: string, at: number | null, from: number): SmallNumber | null {
  if (at === null) return null;
  const number = readSmallNumber(text, text[at] === '第' ? at + 1 : at, QUARTERS);
  if (number === null || number.value <= from || !text.startsWith('季度', number.end)) return null;
  return { value: number.value, end: number.end + 2 };
}

/** 1-9月, 一至九月, 1-3季度: the first number has no unit of its own. */
function readRange(text: string, from: SmallNumber, year: YearRef): PartRead | null {
  const next = skipTo(text, from.end);
  if (next === null) return null;
  const quarter = from.value <= QUARTERS ? readLastQuarter(text, next, from.value) : null;
  if (quarter !== null) return months(text, quarter.end, year, from.value * 3 - 2, quarter.value * 3);
  return readMonthsTo(text, next, from.value, year);
}

/** What follows N月: a day, the end of a range of months, or nothing. `at` is behind 月. */
function readMonth(text: string, at: number, month: number, year: YearRef): PartRead | null {
  const day = readDay(text, skipBlank(text, at));
  const days = day === null ? null : readDays(text, day, month, year);
  if (days !== null) return days;
  const end = text[at] === '份' && text[at + 1] !== '额' ? at + 1 : at;
  const next = skipTo(text, end);
  const range = next === null ? null : readMonthsTo(text, next, month, year);
  if (range !== null) return range;
  if (isMonthWord(text, at)) return null;
  const third =
    text[end] === '初' ? end + 1 : isOneOf(text, end, '上中下') && text[end + 1] === '旬' ? end + 2 : end;
  return months(text, third, year, month, month);
}

const MONTH_WORDS = '均度供刊活租薪嫂饼';

/** 月均, 月度, 月供: not a month's name. */
function isMonthWord(text: string, at: number): boolean {
  return isOneOf(text, at, MONTH_WORDS);
}

/** …-9月, …至2021年3月. */
function readMonthsTo(text: string, at: number, from: number, year: YearRef): PartRead | null {
  const given = readYearNumber(text, at);
  const isOtherYear = given !== null && text[given.end] === '年';
  const start = isOtherYear ? skipBlank(text, given.end + 1) : at;
  const to = readSmallNumber(text, start, MONTHS);
  if (to === null) return null;
  const mark = skipBlank(text, to.end);
  if (text[mark] !== '月' || isMonthWord(text, mark + 1) || (to.value <= from && !isOtherYear)) return null;
  const end = text[mark + 1] === '份' ? mark + 2 : mark + 1;
  const part = months(text, end, year, from, to.value);
  return isOtherYear ? { ...part, meaning: { ...part.meaning, toYear: given.value } } : part;
}

function readDay(text: string, at: number): SmallNumber | null {
  const day = readSmallNumber(text, at, DAYS);
  if (day === null) return null;
  const mark = skipBlank(text, day.end);
  if (isOneOf(text, mark, '日号')) return { value: day.value, end: mark + 1 };
  // 6月1-30日: the sign stands behind the last day.
  return skipTo(text, day.end) === null ? null : { value: day.value, end: day.end };
}

/** 6月4日, 6月1日至30日, 1月1日至9月30日; the second date may repeat the year. */
function readDays(text: string, from: SmallNumber, month: number, year: YearRef): PartRead | null {
  const single: PartRead = { end: from.end, meaning: { kind: 'day', year, month, day: from.value } };
  const isSigned = isOneOf(text, from.end - 1, '日号');
  const next = skipTo(text, from.end);
  if (next === null) return isSigned ? single : null;
  const repeated = readYearNumber(text, next);
  const start = repeated !== null && text[repeated.end] === '年' ? repeated.end + 1 : next;
  const to = readDayOf(text, start, month);
  if (to === null || to.month < month) return isSigned ? single : null;
  return {
    end: to.end,
    meaning: { kind: 'days', year, from: [month, from.value], to: [to.month, to.value] },
  };
}

function readDayOf(
  text: string,
  at: number,
  month: number,
): (SmallNumber & { readonly month: number }) | null {
  const first = readSmallNumber(text, at, DAYS);
  if (first === null) return null;
  const mark = skipBlank(text, first.end);
  const hasMonth = text[mark] === '月' && first.value <= MONTHS;
  const day = hasMonth ? readSmallNumber(text, skipBlank(text, mark + 1), DAYS) : first;
  if (day === null) return null;
  const sign = skipBlank(text, day.end);
  if (!isOneOf(text, sign, '日号')) return null;
  return { month: hasMonth ? first.value : month, value: day.value, end: sign + 1 };
}

/** A stretch of months; 末 or 底 behind it means only its last day. */
function months(text: string, end: number, year: YearRef, from: number, to: number): MonthsRead {
  const isEnd = isOneOf(text, end, '末底');
  return { end: isEnd ? end + 1 : end, meaning: { kind: 'months', year, from, to, toYear: null, isEnd } };
}

/** Behind the mark of a range (- -- ~ 至 到), one blank on either side; null when there is none. */
function skipTo(text: string, at: number): number | null {
  const mark = skipBlank(text, at);
  if (!isOneOf(text, mark, '-~至到')) return null;
  const end = text.startsWith('--', mark) ? mark + 2 : mark + 1;
  return skipBlank(text, end);
}

function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
