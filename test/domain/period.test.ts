import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarYear,
  compareQuarters,
  elapsedShare,
  isoInterval,
  parseQuarter,
  parseReportedPeriod,
  quarterEnd,
  quarterKey,
  quartersOfYear,
  reportingYear,
  shiftQuarter,
  singleQuarter,
  yearToDate,
} from '../../server/domain/period.ts';

const quarters = fc.record({
  year: fc.integer({ min: 1990, max: 2090 }),
  quarter: fc.integer({ min: 1, max: 4 }),
});

describe('periods as people state them', () => {
  it.each([
    ['2021-Q3', { year: 2021, quarter: 3 }],
    ['2021-01-01/P9M', { year: 2021, quarter: 3, months: 9 }],
    ['2021-07-01/P3M', { year: 2021, quarter: 3, months: 3 }],
    ['2021-01-01/P12M', { year: 2021, quarter: 4, months: 12 }],
    ['2021-10-01/P6M', { year: 2022, quarter: 1, months: 6 }],
    ['2021-H1', { year: 2021, quarter: 2 }],
    ['2021-H2', { year: 2021, quarter: 4 }],
    ['2021-08', { year: 2021, quarter: 3, endMonth: 8 }],
    ['2021-09', { year: 2021, quarter: 3 }],
    ['2021-12', { year: 2021, quarter: 4 }],
    ['2021-01-01/P8M', { year: 2021, quarter: 3, endMonth: 8, months: 8 }],
    ['2021-04-01/P10M', { year: 2022, quarter: 1, endMonth: 1, months: 10 }],
    ['2021-04-01/P12M', { year: 2022, quarter: 1, months: 12 }],
  ])('reads %s', (text, period) => {
    expect(parseReportedPeriod(text)).toEqual(period);
  });

  it.each([
    '2021-02-01/P3M',
    '2021-H3',
    '2021-13',
    '2021-00',
    '2021-01-01/P0M',
    '2021-01-01/P15M',
    '2021-01-02/P3M',
    '2021-01/P3M',
    'Q3',
    '',
  ])('refuses %j', (text) => {
    expect(parseReportedPeriod(text)).toBeNull();
  });
});

describe('quarter keys', () => {
  it.each([
    ['2021-Q3', { year: 2021, quarter: 3 }],
    ['1999-Q1', { year: 1999, quarter: 1 }],
  ])('reads %s', (key, quarter) => {
    expect(parseQuarter(key)).toEqual(quarter);
    expect(quarterKey(quarter)).toBe(key);
  });

  it.each(['2021-Q0', '2021-Q5', '2021Q3', '21-Q3', '2021-q3', ' 2021-Q3', '2021-Q3 ', '', '2021-Q33'])(
    'refuses %j',
    (key) => {
      expect(parseQuarter(key)).toBeNull();
    },
  );

  it('come back from what they say', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(parseQuarter(quarterKey(quarter))).toEqual(quarter);
      }),
    );
  });
});

describe('shifting', () => {
  it.each([
    [{ year: 2021, quarter: 4 }, 1, { year: 2022, quarter: 1 }],
    [{ year: 2021, quarter: 1 }, -1, { year: 2020, quarter: 4 }],
    [{ year: 2021, quarter: 3 }, -4, { year: 2020, quarter: 3 }],
    [{ year: 2021, quarter: 2 }, 0, { year: 2021, quarter: 2 }],
  ])('%j by %i', (from, by, to) => {
    expect(shiftQuarter(from, by)).toEqual(to);
  });

  it('goes there and back, and the order follows', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: -40, max: 40 }), (quarter, by) => {
        const moved = shiftQuarter(quarter, by);
        expect(shiftQuarter(moved, -by)).toEqual(quarter);
        expect(Math.sign(compareQuarters(moved, quarter))).toBe(Math.sign(by));
      }),
    );
  });
});

describe('ranges', () => {
  it.each([
    [1, '2024-01-01/P3M', '2024-01-01/P3M', '2024-03-31', 25],
    [2, '2024-01-01/P6M', '2024-04-01/P3M', '2024-06-30', 50],
    [3, '2024-01-01/P9M', '2024-07-01/P3M', '2024-09-30', 75],
    [4, '2024-01-01/P12M', '2024-10-01/P3M', '2024-12-31', 100],
  ])('of quarter %i', (quarter, soFar, alone, end, elapsed) => {
    const key = { year: 2024, quarter };
    expect(isoInterval(yearToDate(key))).toBe(soFar);
    expect(isoInterval(singleQuarter(key))).toBe(alone);
    expect(quarterEnd(key)).toBe(end);
    expect(elapsedShare(key)).toBe(elapsed);
  });

  it('of a year are twelve months', () => {
    expect(isoInterval(calendarYear(2021))).toBe('2021-01-01/P12M');
  });
});

describe('reporting years', () => {
  it.each([
    ['2023-Q2', 4, 2023, 25, '2023-04-01/P3M'],
    ['2023-Q4', 4, 2023, 75, '2023-04-01/P9M'],
    ['2024-Q1', 4, 2023, 100, '2023-04-01/P12M'],
    ['2024-Q2', 7, 2023, 100, '2023-07-01/P12M'],
    ['2023-Q4', 10, 2023, 25, '2023-10-01/P3M'],
    ['2024-Q3', 10, 2023, 100, '2023-10-01/P12M'],
    ['2024-Q3', 1, 2024, 75, '2024-01-01/P9M'],
  ])('%s in a year from month %i', (key, yearStart, year, elapsed, soFar) => {
    const quarter = parseQuarter(key) ?? { year: 0, quarter: 0 };
    expect(reportingYear(quarter, yearStart)).toBe(year);
    expect(elapsedShare(quarter, yearStart)).toBe(elapsed);
    expect(isoInterval(yearToDate(quarter, yearStart))).toBe(soFar);
  });

  it('have four quarters in a row, the last of which closes the year', () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom(1, 4, 7, 10), (quarter, yearStart) => {
        const year = reportingYear(quarter, yearStart);
        const four = quartersOfYear(year, yearStart);
        expect(four).toContainEqual(quarter);
        expect(four.map((entry) => reportingYear(entry, yearStart))).toEqual([year, year, year, year]);
        expect(four.map((entry) => elapsedShare(entry, yearStart))).toEqual([25, 50, 75, 100]);
      }),
    );
  });
});

describe('reports on single months', () => {
  it.each([
    [{ year: 2024, quarter: 1, endMonth: 2 }, '2024-02-29', '2024-01-01/P2M'],
    [{ year: 2023, quarter: 1, endMonth: 2 }, '2023-02-28', '2023-01-01/P2M'],
    [{ year: 2100, quarter: 1, endMonth: 2 }, '2100-02-28', '2100-01-01/P2M'],
    [{ year: 2024, quarter: 2, endMonth: 4 }, '2024-04-30', '2024-01-01/P4M'],
    [{ year: 2024, quarter: 3, endMonth: 8 }, '2024-08-31', '2024-01-01/P8M'],
    [{ year: 2024, quarter: 3, endMonth: null }, '2024-09-30', '2024-01-01/P9M'],
  ])('%j end on %s', (to, day, soFar) => {
    expect(quarterEnd(to)).toBe(day);
    expect(isoInterval(yearToDate(to))).toBe(soFar);
    expect(elapsedShare(to)).toBe((100 * yearToDate(to).months) / 12);
  });
});
