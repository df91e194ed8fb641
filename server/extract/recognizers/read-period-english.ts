import { ENGLISH_COUNTS, ENGLISH_MONTHS, MONTH_LEADS } from '../lexicon/periods.ts';
import { isDigit, isLatin, skipDigits, skipLatin, isOneOf } from './characters.ts';
import type { PeriodExpression, PeriodMeaning, YearRef } from './period-expression.ts';
import { readSmallNumber } from './read-small-number.ts';
import { readYearNumber } from './read-year.ts';

const IMPLIED: YearRef = { kind: 'implied' };

/** Reads an English expression of time at `at`; null when there is none. */
export function readEnglishPeriod(text: string, at: number): PeriodExpression | null {
  if (isDigit(text.charCodeAt(at))) return readNumbered(text, at);
  const end = skipLatin(text, at);
  const word = text.slice(at, end);
  if (word === 'Q' || word === 'H') return readQuarterCode(text, at, end, word);
  if (word === 'FY') return readFiscal(text, at, end);
  const month = monthNamed(word);
  if (month !== null) return readMonth(text, at, end, month);
  const from = word.toLowerCase() === 'the' ? wordAfter(text, end) : { word: word.toLowerCase(), end };
  if (from?.word === 'end') return readEndOf(text, at, from.end);
  return from === null ? null : readOrdinal(text, at, from);
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/** The next word behind one blank, in lower case. */
function wordAfter(text: string, at: number): Word | null {
  if (text[at] !== ' ' || !isLatin(text.charCodeAt(at + 1))) return null;
  const end = skipLatin(text, at + 1);
  return { word: text.slice(at + 1, end).toLowerCase(), end };
}

const MONTH_NAMES =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  );

function monthNamed(word: string): number | null {
  return MONTH_NAMES.includes(word) ? (ENGLISH_MONTHS[word.slice(0, 3).toLowerCase()] ?? null) : null;
}

/** 30 September 2023, 1 January to 30 September, 2023/24, 2023-Q3. */
function readNumbered(text: string, at: number): PeriodExpression | null {
  const year = readYearNumber(text, at);
  if (year !== null) return readYearCode(text, at, year.value, year.end);
  const first = readDayMonth(text, at);
  if (first === null) return null;
  const next = skipTo(text, first.end);
  const last = next === null ? null : readDayMonth(text, next);
  if (last === null || last.month < first.month) {
    return made(at, first.end, { kind: 'day', year: first.year, month: first.month, day: first.day });
  }
  const year2 = last.year.kind === 'given' ? last.year : first.year;
  const days = { from: [first.month, first.day], to: [last.month, last.day] } as const;
  return made(at, last.end, { kind: 'days', year: year2, ...days });
}

interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year: YearRef;
  readonly end: number;
}

/** 30 September, 1st May 2023. */
function readDayMonth(text: string, at: number): DayMonth | null {
  const day = readSmallNumber(text, at, 31, 'digits');
  if (day === null) return null;
  const suffix = ['st', 'nd', 'rd', 'th'].some((each) => text.startsWith(each, day.end))
    ? day.end + 2
    : day.end;
  if (text[suffix] !== ' ') return null;
  const end = skipLatin(text, suffix + 1);
  const month = monthNamed(text.slice(suffix + 1, end));
  if (month === null) return null;
  const year = readTrailingYear(text, end);
  return { day: day.value, month, year: year.ref, end: year.end };
}

/** ` 2023`, `, 2023` behind a month; otherwise implied. */
function readTrailingYear(text: string, at: number): { ref: YearRef; end: number } {
  const from = text[at] === ',' ? at + 1 : at;
  const year = text[from] === ' ' ? readYearNumber(text, from + 1) : null;
  return year === null
    ? { ref: IMPLIED, end: at }
    : { ref: { kind: 'given', year: year.value }, end: year.end };
}

/** 2023/24 is a financial year, 2023-Q3 and 2023 Q3 a quarter of it or of the calendar year. */
function readYearCode(text: string, at: number, year: number, end: number): PeriodExpression | null {
  const fiscalEnd = skipFiscalPart(text, year, end);
  const from = fiscalEnd ?? end;
  const code = isOneOf(text, from, '- ') ? from + 1 : from;
  if (text[code] === 'Q' && isQuarter(text, code + 1)) {
    return quarterOf(at, code + 2, Number(text[code + 1]), year, fiscalEnd !== null);
  }
  return fiscalEnd === null ? null : made(at, fiscalEnd, { kind: 'fiscal', year, quarter: null });
}

/** `/24` behind 2023. */
function skipFiscalPart(text: string, year: number, at: number): number | null {
  const end = skipDigits(text, at + 1);
  const isNext = text[at] === '/' && end === at + 3 && Number(text.slice(at + 1, end)) === (year + 1) % 100;
  return isNext ? end : null;
}

function isQuarter(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isOneOf(text, at, '1234') && !isDigit(next) && !isLatin(next);
}

function quarterOf(
  start: number,
  end: number,
  quarter: number,
  year: number | null,
  isFiscal: boolean,
): PeriodExpression {
  if (year !== null && isFiscal) return made(start, end, { kind: 'fiscal', year, quarter });
  return made(
    start,
    end,
    months(year === null ? IMPLIED : { kind: 'given', year }, quarter * 3 - 2, quarter * 3),
  );
}

/** Q3, Q3 2023, Q3 2023/24, H1 2023. */
function readQuarterCode(text: string, at: number, end: number, letter: 'Q' | 'H'): PeriodExpression | null {
  if (!isQuarter(text, end) || (letter === 'H' && Number(text[end]) > 2)) return null;
  const number = Number(text[end]);
  if (letter === 'Q' && text.startsWith('-Q', end + 1) && isQuarter(text, end + 3)) {
    const last = Number(text[end + 3]);
    if (last > number) return made(at, end + 4, months(IMPLIED, number * 3 - 2, last * 3));
  }
  const year = isOneOf(text, end + 1, '- /') ? readYearNumber(text, end + 2) : null;
  const fiscalEnd = year === null ? null : skipFiscalPart(text, year.value, year.end);
  const last = fiscalEnd ?? year?.end ?? end + 1;
  if (letter === 'Q') return quarterOf(at, last, number, year?.value ?? null, fiscalEnd !== null);
  const ref: YearRef = year === null ? IMPLIED : { kind: 'given', year: year.value };
  return made(at, last, number === 1 ? months(ref, 1, 6) : months(ref, 7, 12));
}

/** FY2023/24; FY2023 alone may mean the year it begins or ends in, so it is doubtful. */
function readFiscal(text: string, at: number, end: number): PeriodExpression | null {
  const year = readYearNumber(text, text[end] === ' ' ? end + 1 : end);
  if (year === null) return null;
  const last = skipFiscalPart(text, year.value, year.end);
  const meaning = { kind: 'fiscal', year: year.value, quarter: null } as const;
  return { start: at, end: last ?? year.end, meaning, isDoubtful: last === null };
}

/** September 2023, September 30, January to September; March and May alone only behind a preposition. */
function readMonth(text: string, at: number, end: number, month: number): PeriodExpression | null {
  const first = readTrailingYear(text, end);
  const next = skipTo(text, first.end);
  const lastEnd = next === null ? 0 : skipLatin(text, next);
  const last = next === null ? null : monthNamed(text.slice(next, lastEnd));
  if (last !== null && last > month) {
    const year = readTrailingYear(text, lastEnd);
    return made(at, year.end, months(year.ref.kind === 'given' ? year.ref : first.ref, month, last));
  }
  const day = text[end] === ' ' ? readSmallNumber(text, end + 1, 31, 'digits') : null;
  if (day !== null) {
    const year = readTrailingYear(text, day.end);
    return made(at, year.end, { kind: 'day', year: year.ref, month, day: day.value });
  }
  const isSure = end - at > 3 && month !== 3 && month !== 5;
  if (!isSure && first.ref.kind === 'implied' && !isAfterLead(text, at)) return null;
  return made(at, first.end, months(first.ref, month, month));
}

/** in, by, of, since … before a month that is also a verb or a short form. */
function isAfterLead(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  let from = at - 1;
  while (isLatin(text.charCodeAt(from - 1)) && at - from < 8) from -= 1;
  return MONTH_LEADS.has(text.slice(from, at - 1).toLowerCase());
}

/** the end of September 2023. */
function readEndOf(text: string, at: number, end: number): PeriodExpression | null {
  const of = wordAfter(text, end);
  if (of?.word !== 'of' || text[of.end] !== ' ') return null;
  const last = skipLatin(text, of.end + 1);
  const month = monthNamed(text.slice(of.end + 1, last));
  if (month === null) return null;
  const year = readTrailingYear(text, last);
  return made(at, year.end, { ...months(year.ref, month, month), isEnd: true });
}

/** the third quarter, the first half of 2023, the first nine months, the first three quarters. */
function readOrdinal(text: string, at: number, ordinal: Word): PeriodExpression | null {
  const rank = ORDINALS.indexOf(ordinal.word) + 1;
  if (rank === 0) return null;
  const noun = wordAfter(text, ordinal.end);
  if (noun === null) return null;
  if (noun.word === 'quarter') return withOfYear(text, at, noun.end, rank * 3 - 2, rank * 3);
  if (noun.word === 'half' && rank <= 2) return withOfYear(text, at, noun.end, rank * 6 - 5, rank * 6);
  const count = ENGLISH_COUNTS[noun.word];
  const unit = rank === 1 && count !== undefined ? wordAfter(text, noun.end) : null;
  if (unit === null || count === undefined) return null;
  if (unit.word === 'months') return withOfYear(text, at, unit.end, 1, count);
  return unit.word === 'quarters' && count <= 4 ? withOfYear(text, at, unit.end, 1, count * 3) : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** `of 2023` or `of the year` may follow. */
function withOfYear(text: string, at: number, end: number, from: number, to: number): PeriodExpression {
  const year = text.startsWith(' of ', end) ? readYearNumber(text, end + 4) : null;
  if (year !== null) return made(at, year.end, months({ kind: 'given', year: year.value }, from, to));
  const last = text.startsWith(' of the year', end) ? end + ' of the year'.length : end;
  return made(at, last, months(IMPLIED, from, to));
}

const RANGE_WORDS = [' to ', ' until ', ' - ', '-'];

function skipTo(text: string, at: number): number | null {
  const word = RANGE_WORDS.find((each) => text.startsWith(each, at));
  return word === undefined ? null : at + word.length;
}

function months(year: YearRef, from: number, to: number): Extract<PeriodMeaning, { kind: 'months' }> {
  return { kind: 'months', year, from, to, toYear: null, isEnd: false };
}

function made(start: number, end: number, meaning: PeriodMeaning): PeriodExpression {
  return { start, end, meaning, isDoubtful: false };
}
