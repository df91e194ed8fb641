import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueShare, isPlan } from '../../server/domain/plan-curve.ts';

describe('a plan of the year', () => {
  it.each([
    [[25, 50, 75, 100], true],
    [[0, 0, 0, 100], true],
    [[10, 10, 100, 100], true],
    [[30, 20, 75, 100], false],
    [[25, 50, 75, 99], false],
    [[-1, 50, 75, 100], false],
    [[25, 50, 101, 100], false],
    [[50, 100], false],
    [[], false],
  ])('%j → %s', (shares, expected) => {
    expect(isPlan(shares)).toBe(expected);
  });

  it.each([
    [0, 0],
    [12.5, 2.5],
    [25, 5],
    [37.5, 12.5],
    [50, 20],
    [200 / 3, 40],
    [75, 50],
    [100, 100],
  ])('at %d %% of the year %d %% is due', (elapsed, due) => {
    expect(dueShare([5, 20, 50, 100], elapsed)).toBe(due);
  });

  it('that runs evenly is the year itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (months) => {
        const elapsed = (100 * months) / 12;
        expect(dueShare([25, 50, 75, 100], elapsed)).toBeCloseTo(elapsed, 9);
      }),
    );
  });

  it('never asks less later', () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((list) => [...list.sort((a, b) => a - b), 100]);
    const month = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(shares, month, (plan, at) => {
        const [now, next] = [at, at + 1].map((months) => dueShare(plan, (100 * months) / 12));
        expect(next).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });
});
