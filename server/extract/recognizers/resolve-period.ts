import {
  calendarYear,
  quarterEnd,
  shiftQuarter,
  singleQuarter,
  yearToDate,
  type Period,
  type Quarter,
} from '../../domain/period.ts';
import type { PeriodExpression, PeriodMeaning, YearRef } from './period-expression.ts';

/** What an expression of time means for a report of the quarter `reference`. */
export interface ResolvedPeriod {
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly isAmbiguous: boolean;
  /** It speaks of a time before the report's year: last year's figures stand beside it. */
  readonly isPrior: boolean;
}

const UNKNOWN: ResolvedPeriod = { period: null, asOf: null, isAmbiguous: true, isPrior: false };

/** Resolves against the report's quarter; without one, only what is written with its year is known. */
export function resolvePeriod(expression: PeriodExpression, reference: Quarter | null): ResolvedPeriod {
  const found = resolve(expression.meaning, reference);
  const start = found.period?.start ?? found.asOf;
  const isEarlier = reference !== null && start !== null && Number(start.slice(0, 4)) < reference.year;
  return {
    ...found,
    isAmbiguous: found.isAmbiguous || expression.isDoubtful,
    isPrior: found.isPrior || isEarlier,
  };
}

function resolve(meaning: PeriodMeaning, reference: Quarter | null): ResolvedPeriod {
  switch (meaning.kind) {
    case 'months':
      return resolveMonths(meaning, reference);
    case 'day':
      return resolveDay(meaning, reference);
    case 'days':
      return resolveDays(meaning, reference);
    case 'years':
      return known({ start: iso(meaning.from, 1), months: 12 * (meaning.to - meaning.from + 1) });
    case 'year':
      return resolveYear(meaning.year, meaning.edge, reference);
    case 'same':
      return resolveSame(meaning.year, reference);
    case 'fiscal':
      return resolveFiscal(meaning.year, meaning.quarter);
    case 'word':
      return reference === null ? UNKNOWN : resolveWord(meaning.means, meaning.by, reference);
  }
}

function known(period: Period | null, asOf: string | null = null): ResolvedPeriod {
  return { period, asOf, isAmbiguous: false, isPrior: false };
}

type Months = Extract<PeriodMeaning, { kind: 'months' }>;
type Day = Extract<PeriodMeaning, { kind: 'day' }>;
type Days = Extract<PeriodMeaning, { kind: 'days' }>;

function resolveMonths(meaning: Months, reference: Quarter | null): ResolvedPeriod {
  const year = yearOf(meaning.year, reference);
  if (year === null) return UNKNOWN;
  const toYear = meaning.toYear ?? year;
  const length = (toYear - year) * 12 + meaning.to - meaning.from + 1;
  if (length < 1) return UNKNOWN;
  const isAmbiguous = isFarAhead(meaning.year, meaning.from, reference);
  if (meaning.isEnd) return { ...known(null, lastDay(toYear, meaning.to)), isAmbiguous };
  return { ...known({ start: iso(year, meaning.from), months: length }), isAmbiguous };
}

/** Three quarters or more after the report's quarter a bare month is as likely last year's: 12月 in a first quarter. */
function isFarAhead(year: YearRef, month: number, reference: Quarter | null): boolean {
  return year.kind === 'implied' && reference !== null && Math.ceil(month / 3) - reference.quarter >= 3;
}

function resolveDay(meaning: Day, reference: Quarter | null): ResolvedPeriod {
  const year = yearOf(meaning.year, reference);
  if (year === null || meaning.day > daysIn(year, meaning.month)) return UNKNOWN;
  const isAmbiguous = isFarAhead(meaning.year, meaning.month, reference);
  return { ...known(null, `${iso(year, meaning.month).slice(0, 8)}${pad(meaning.day)}`), isAmbiguous };
}

/** Whole months become a period; other stretches of days only name their end. */
function resolveDays(meaning: Days, reference: Quarter | null): ResolvedPeriod {
  const year = yearOf(meaning.year, reference);
  if (year === null) return UNKNOWN;
  const [fromMonth, fromDay] = meaning.from;
  const [toMonth, toDay] = meaning.to;
  if (toDay > daysIn(year, toMonth) || toMonth < fromMonth) return UNKNOWN;
  const isWhole = fromDay === 1 && toDay === daysIn(year, toMonth);
  const period = isWhole ? { start: iso(year, fromMonth), months: toMonth - fromMonth + 1 } : null;
  return known(period, `${iso(year, toMonth).slice(0, 8)}${pad(toDay)}`);
}

function resolveYear(
  ref: YearRef,
  edge: 'whole' | 'end' | 'start',
  reference: Quarter | null,
): ResolvedPeriod {
  const year = yearOf(ref, reference);
  if (year === null) return UNKNOWN;
  if (edge === 'end') return known(null, `${year}-12-31`);
  return edge === 'start' ? known(null, `${year}-01-01`) : known(calendarYear(year));
}

function resolveSame(ref: YearRef, reference: Quarter | null): ResolvedPeriod {
  const year = yearOf(ref, reference);
  if (year === null || reference === null) return UNKNOWN;
  return known(yearToDate({ year, quarter: reference.quarter }));
}

/** A British financial year runs from April: Q3 of 2023/24 is October to December 2023. */
function resolveFiscal(year: number, quarter: number | null): ResolvedPeriod {
  if (quarter === null) return known({ start: iso(year, 4), months: 12 });
  const first = shiftQuarter({ year, quarter: 2 }, quarter - 1);
  return known(singleQuarter(first));
}

function resolveWord(
  means: Extract<PeriodMeaning, { kind: 'word' }>['means'],
  by: number,
  reference: Quarter,
): ResolvedPeriod {
  const year = reference.year + by;
  switch (means) {
    case 'year_to_date':
      return known(yearToDate(reference));
    case 'same_last_year':
      return { ...known(yearToDate({ ...reference, year: reference.year - 1 })), isPrior: true };
    case 'year':
      return { ...known(calendarYear(year)), isPrior: by < 0 };
    case 'year_end':
      return { ...known(null, `${year}-12-31`), isPrior: by < 0 };
    case 'year_start':
      return known(null, `${year}-01-01`);
    case 'now':
      return { ...known(null, quarterEnd(reference)), isAmbiguous: true };
    case 'this_quarter':
      return known(singleQuarter(reference));
    case 'last_quarter':
      return known(singleQuarter(shiftQuarter(reference, -1)));
    case 'this_month':
    case 'last_month': {
      const month = reference.quarter * 3 - (means === 'last_month' ? 1 : 0);
      return { ...known({ start: iso(reference.year, month), months: 1 }), isAmbiguous: true };
    }
  }
}

function yearOf(ref: YearRef, reference: Quarter | null): number | null {
  if (ref.kind === 'given') return ref.year;
  if (reference === null) return null;
  return ref.kind === 'offset' ? reference.year + ref.by : reference.year;
}

function lastDay(year: number, month: number): string {
  return `${iso(year, month).slice(0, 8)}${pad(daysIn(year, month))}`;
}

/** Days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function iso(year: number, month: number): string {
  return `${year}-${pad(month)}-01`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
