import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDecimal } from '../../server/domain/decimal.ts';

describe('shiftDecimal', () => {
  it.each([
    [1.1, 8, 110000000],
    [115.7, 8, 11570000000],
    [0.07, -1, 0.007],
    [1e21, 1, 1e22],
    [1.5e-7, 7, 1.5],
    [-2.5, 4, -25000],
    [0, 8, 0],
    [3, 0, 3],
  ])('%d × 10^%i is %d', (value, power, expected) => {
    expect(shiftDecimal(value, power)).toBe(expected);
  });

  it('leaves what is no number as it is', () => {
    expect(shiftDecimal(Number.NaN, 3)).toBeNaN();
    expect(shiftDecimal(Infinity, -3)).toBe(Infinity);
  });

  it('comes back to the same double for every number of up to 15 digits', () => {
    const decimal = fc.tuple(fc.integer({ min: -999999999, max: 999999999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: -8, max: 12 }), ([digits, places], power) => {
        const value = Number(`${digits}e-${places}`);
        expect(shiftDecimal(shiftDecimal(value, power), -power)).toBe(value);
      }),
    );
  });
});
