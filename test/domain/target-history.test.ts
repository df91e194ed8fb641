import { describe, expect, it } from 'vitest';
import type { Target } from '../../server/domain/indicator.ts';
import { targetChange, targetVersions } from '../../server/domain/target-history.ts';

function target(value: number, words: Partial<Target> = {}): Target {
  return { value, unit: '家', bound: 'eq', strict: false, low: null, high: null, spans: [], ...words };
}

const stated = (statedIn: string, value: number, words: Partial<Target> = {}) => ({
  year: Number(statedIn.slice(0, 4)),
  statedIn,
  editionId: `e-${statedIn}`,
  target: target(value, words),
});

describe('targetChange', () => {
  it.each([
    ['more is asked', target(100), target(120), 'up', 'raised'],
    ['less is asked', target(100), target(80), 'up', 'softened'],
    ['a lower cap asks more', target(30), target(25), 'down', 'raised'],
    ['a higher cap asks less', target(30), target(35), 'down', 'softened'],
    ['the same', target(100), target(100), 'up', null],
    ['the same in words', target(100), target(100, { bound: 'gte' }), 'up', null],
    ['the same in another scale', target(0.3, { unit: '亿元' }), target(3000, { unit: '万元' }), 'up', null],
    ['no longer sharp', target(100), target(100, { bound: 'approx' }), 'up', 'changed'],
    ['counts something else', target(100), target(100, { unit: '亿元' }), 'up', 'changed'],
    ['the upper end moves', range(3, 5), range(3, 6), 'up', 'changed'],
    ['a range that stays', range(3, 5), range(3, 5), 'up', null],
    ['a range that climbs', range(3, 5), range(4, 5), 'up', 'raised'],
    ['a target of zero lifted', target(0), target(5), 'up', 'raised'],
    ['below zero lowered', target(-3), target(-5), 'up', 'softened'],
  ] as const)('%s', (_words, before, after, direction, change) => {
    expect(targetChange(before, after, direction)).toBe(change);
  });

  function range(low: number, high: number): Target {
    return target(low, { bound: 'range', low, high });
  }
});

describe('targetVersions', () => {
  it('keeps the original with the report that replaced it', () => {
    const versions = targetVersions(
      [stated('2031-Q1', 500), stated('2031-Q2', 600), stated('2031-Q3', 600), stated('2031-Q4', 550)],
      'up',
    );
    expect(versions.map((v) => [v.statedIn, v.target.value, v.isOriginal, v.change, v.replacedIn])).toEqual([
      ['2031-Q1', 500, true, null, '2031-Q2'],
      ['2031-Q2', 600, false, 'raised', '2031-Q4'],
      ['2031-Q4', 550, false, 'softened', null],
    ]);
  });

  it('starts every year anew: next year’s target revises nothing', () => {
    const year = [stated('2031-Q1', 500), stated('2031-Q4', 500)];
    const longer = targetVersions([...year, stated('2032-Q1', 900)], 'up');
    expect(longer.slice(0, 1)).toEqual(targetVersions(year, 'up'));
    expect(longer.map(({ year: of, isOriginal, replacedIn }) => [of, isOriginal, replacedIn])).toEqual([
      [2031, true, null],
      [2032, true, null],
    ]);
  });

  it('is empty without a stated target', () => {
    expect(targetVersions([], 'up')).toEqual([]);
  });
});
