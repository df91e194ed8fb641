import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleQuarters } from '../../server/domain/single-quarters.ts';
import { singleQuarterValues, yearIncrements } from '../../server/domain/comparison.ts';

describe('singleQuarterValues', () => {
  it.each([
    [
      [268, 655, 1157, null],
      [268, 387, 502, null],
    ],
    [
      [2460, null, 13462, null],
      [2460, null, null, null],
    ],
    [
      [null, 5, 9, 9],
      [null, null, 4, 0],
    ],
    [
      [0, 9, 7, null],
      [0, 9, -2, null],
    ],
    [
      [0.1, 0.3, 0.6, 0.7],
      [0.1, 0.2, 0.3, 0.1],
    ],
    [
      [null, null, null, null],
      [null, null, null, null],
    ],
  ])('%j → %j', (cumulative, alone) => {
    expect(singleQuarterValues(cumulative)).toEqual(alone);
  });
});

describe('yearIncrements', () => {
  const year = fc.array(fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null }), {
    minLength: 4,
    maxLength: 4,
  });

  it('covers both quarters when the one between gave no figure', () => {
    expect(yearIncrements([2460, null, 13462, null])).toEqual([
      { from: 0, to: 0, value: 2460 },
      { from: 1, to: 2, value: 11002 },
    ]);
  });

  it('starts in January when the first quarters are missing', () => {
    expect(yearIncrements([null, null, 30, 42])).toEqual([
      { from: 0, to: 2, value: 30 },
      { from: 3, to: 3, value: 12 },
    ]);
  });

  it('takes nothing apart across a new definition, as the answers of the server do not', () => {
    expect(yearIncrements([10, 30, 70, 90], [2])).toEqual([
      { from: 0, to: 0, value: 10 },
      { from: 1, to: 1, value: 20 },
      { from: 3, to: 3, value: 20 },
    ]);
    // A year that begins with a new definition has nothing before it to subtract.
    expect(yearIncrements([10, 30, null, null], [0])).toHaveLength(2);
    expect(yearIncrements([10, null, 70, 90], [1])).toEqual([
      { from: 0, to: 0, value: 10 },
      { from: 3, to: 3, value: 20 },
    ]);
  });

  it('agrees with the single quarters of the server wherever both speak', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(year, places, (cumulative, breaks) => {
        const keys = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];
        const totals = keys.map((period, index) => ({ period, value: cumulative[index] ?? null }));
        const alone = singleQuarters(totals, new Set(breaks.map((at) => keys[at] ?? '')), '家');
        const increments = yearIncrements(cumulative, breaks);
        for (const [index, { value }] of alone.entries()) {
          const own = increments.find(({ from, to }) => from === index && to === index);
          if (value !== null) expect(own?.value).toBe(value);
        }
      }),
    );
  });

  it('adds up to the cumulative values again', () => {
    fc.assert(
      fc.property(year, (cumulative) => {
        const increments = yearIncrements(cumulative);
        for (const [index, value] of cumulative.entries()) {
          if (value === null) continue;
          const sum = increments
            .filter(({ to }) => to <= index)
            .reduce((total, { value: v }) => total + v, 0);
          expect(sum).toBe(value);
        }
      }),
    );
  });

  it('covers every quarter up to the last figure once, and makes no figure out of a gap', () => {
    fc.assert(
      fc.property(year, (cumulative) => {
        const covered = yearIncrements(cumulative).flatMap(({ from, to }) => range(from, to));
        expect(covered).toEqual(
          range(
            0,
            cumulative.findLastIndex((value) => value !== null),
          ),
        );
        singleQuarterValues(cumulative).forEach((value, index) => {
          if (cumulative[index] === null) expect(value).toBeNull();
        });
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
