/**
 * Periods of time. A report speaks of a calendar quarter; its figures mostly cover the year so far
 * (前三季度 = `2024-01-01/P9M`), so a quarter's key and the range a figure covers are two things.
 */

/** A calendar quarter, 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** A half-open range of whole months: ISO 8601 start date (first of a month) and a length in months. */
export interface Period {
  readonly start: string;
  readonly months: number;
}

/** Up to when a report speaks: the end of its quarter, or of a month within it. */
export interface ReportedTo extends Quarter {
  /** Last month covered, 1 to 12, of a report on single months; null for the whole quarter. */
  readonly endMonth?: number | null;
}

/** Months a reporting year can start with: its quarters stay calendar quarters. */
export const YEAR_STARTS = [1, 4, 7, 10] as const;

const MONTHS_A_QUARTER = 3;
const MONTHS_A_YEAR = 12;

/** `2021-Q3` → { year: 2021, quarter: 3 }; null when the text is not such a key. */
export function parseQuarter(key: string): Quarter | null {
  const match = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/.exec(key);
  const { year, quarter } = match?.groups ?? {};
  return year === undefined || quarter === undefined
    ? null
    : { year: Number(year), quarter: Number(quarter) };
}

/** { year: 2021, quarter: 3 } → `2021-Q3`, the key used in URLs, API and store. */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

/** A period as a person states it: the quarter it closes or falls in, and how much of it figures cover. */
export interface ReportedPeriod extends Quarter {
  /** Months back from its end, where the figures are said to cover just those. */
  readonly months?: number;
  /** Last month covered, 1 to 12, where that is not the quarter's own. */
  readonly endMonth?: number | null;
}

const NAMED_PERIOD = /^(?<year>\d{4})-(?:(?<quarter>Q[1-4])|(?<half>H[12])|(?<month>0[1-9]|1[0-2]))$/;
const INTERVAL = /^(?<year>\d{4})-(?<month>01|04|07|10)-01\/P(?<months>[1-9]|1[0-2])M$/;

/**
 * The key of a quarter, of a half-year or of the month up to which is reported, or an ISO interval from the start
 * of a quarter, a year at most: `2021-Q3`, `2021-H1` (closes with 2021-Q2), `2021-08`, `2021-01-01/P9M`. Null for
 * anything else.
 */
export function parseReportedPeriod(text: string): ReportedPeriod | null {
  const named = NAMED_PERIOD.exec(text)?.groups;
  if (named !== undefined) {
    const { year, quarter, half, month } = named;
    if (month !== undefined) return upToMonth(Number(year), Number(month));
    const number = quarter === undefined ? Number(half?.slice(1)) * 2 : Number(quarter.slice(1));
    return { year: Number(year), quarter: number };
  }
  const match = INTERVAL.exec(text)?.groups;
  if (match === undefined) return null;
  const [year = 0, month = 0, months = 0] = [match['year'], match['month'], match['months']].map(Number);
  const last = month - 1 + months;
  return {
    ...upToMonth(year + Math.floor((last - 1) / MONTHS_A_YEAR), ((last - 1) % MONTHS_A_YEAR) + 1),
    months,
  };
}

function upToMonth(year: number, month: number): ReportedPeriod {
  const quarter = { year, quarter: Math.ceil(month / MONTHS_A_QUARTER) };
  return month % MONTHS_A_QUARTER === 0 ? quarter : { ...quarter, endMonth: month };
}

/** The calendar quarter of a moment in an IANA time zone. */
export function quarterOf(instant: Date, timeZone: string): Quarter {
  // Swedish writes dates as ISO 8601 does.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / MONTHS_A_QUARTER) };
}

/** The quarter `by` quarters later (earlier when negative). */
export function shiftQuarter({ year, quarter }: Quarter, by: number): Quarter {
  const index = year * 4 + (quarter - 1) + by;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** Negative, zero or positive as `a` is before, equal to or after `b`. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year * 4 + a.quarter - (b.year * 4 + b.quarter);
}

/**
 * The reporting year a quarter belongs to. It is named after the calendar year it starts in: 2023 with April as
 * its first month runs from 2023-Q2 to 2024-Q1.
 */
export function reportingYear({ year, quarter }: Quarter, yearStart = 1): number {
  return quarter * MONTHS_A_QUARTER < yearStart ? year - 1 : year;
}

/** The four quarters of a reporting year, first to fourth. */
export function quartersOfYear(year: number, yearStart = 1): readonly Quarter[] {
  const first = { year, quarter: (yearStart - 1) / MONTHS_A_QUARTER + 1 };
  return [0, 1, 2, 3].map((by) => shiftQuarter(first, by));
}

/** From the start of the reporting year: 2021-Q3 → 2021-01-01/P9M. */
export function yearToDate(to: ReportedTo, yearStart = 1): Period {
  return { start: isoMonth(reportingYear(to, yearStart), yearStart), months: monthsGone(to, yearStart) };
}

/** The quarter alone: 2021-Q3 → 2021-07-01/P3M. */
export function singleQuarter({ year, quarter }: Quarter): Period {
  return { start: isoMonth(year, (quarter - 1) * MONTHS_A_QUARTER + 1), months: MONTHS_A_QUARTER };
}

/** The year from its first month: 2021 → 2021-01-01/P12M. */
export function calendarYear(year: number, yearStart = 1): Period {
  return { start: isoMonth(year, yearStart), months: MONTHS_A_YEAR };
}

/** ISO 8601 interval with a duration, the form of SDMX TIME_PERIOD: `2021-01-01/P9M`. */
export function isoInterval({ start, months }: Period): string {
  return `${start}/P${months}M`;
}

/** Last day that is reported on, ISO date: 2021-Q3 → 2021-09-30, up to July → 2021-07-31. */
export function quarterEnd(to: ReportedTo): string {
  const month = lastMonth(to);
  return `${to.year}-${pad(month)}-${lastDay(to.year, month)}`;
}

/** Share of the reporting year gone, percent: 25, 50, 75, 100 after quarters, in twelfths after months (序时进度). */
export function elapsedShare(to: ReportedTo, yearStart = 1): number {
  return (100 * monthsGone(to, yearStart)) / MONTHS_A_YEAR;
}

function monthsGone(to: ReportedTo, yearStart: number): number {
  const gone = lastMonth(to) - yearStart + 1;
  return gone > 0 ? gone : gone + MONTHS_A_YEAR;
}

function lastMonth({ quarter, endMonth }: ReportedTo): number {
  return endMonth ?? quarter * MONTHS_A_QUARTER;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-01`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
