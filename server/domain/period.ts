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

/** The quarter `by` quarters later (earlier when negative). */
export function shiftQuarter({ year, quarter }: Quarter, by: number): Quarter {
  const index = year * 4 + (quarter - 1) + by;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** Negative, zero or positive as `a` is before, equal to or after `b`. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year * 4 + a.quarter - (b.year * 4 + b.quarter);
}

/** The year from January to the end of the quarter: 2021-Q3 → 2021-01-01/P9M. */
export function yearToDate({ year, quarter }: Quarter): Period {
  return { start: isoMonth(year, 1), months: quarter * MONTHS_A_QUARTER };
}

/** The quarter alone: 2021-Q3 → 2021-07-01/P3M. */
export function singleQuarter({ year, quarter }: Quarter): Period {
  return { start: isoMonth(year, (quarter - 1) * MONTHS_A_QUARTER + 1), months: MONTHS_A_QUARTER };
}

/** The calendar year: 2021 → 2021-01-01/P12M. */
export function calendarYear(year: number): Period {
  return { start: isoMonth(year, 1), months: MONTHS_A_YEAR };
}

/** ISO 8601 interval with a duration, the form of SDMX TIME_PERIOD: `2021-01-01/P9M`. */
export function isoInterval({ start, months }: Period): string {
  return `${start}/P${months}M`;
}

/** Last day of the quarter, ISO date: 2021-Q3 → 2021-09-30. */
export function quarterEnd({ year, quarter }: Quarter): string {
  const month = quarter * MONTHS_A_QUARTER;
  return `${year}-${pad(month)}-${quarter === 1 || quarter === 4 ? '31' : '30'}`;
}

/** Share of the year gone at the end of the quarter, percent: 25, 50, 75, 100 (序时进度). */
export function elapsedShare({ quarter }: Quarter): number {
  return (100 * quarter) / 4;
}

function isoMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-01`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
