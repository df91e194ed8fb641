import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS, type AssessInput } from '../../server/domain/attainment.ts';
import type { Bound, Direction } from '../../server/domain/indicator.ts';
import { targetBands } from '../../server/domain/target-levels.ts';

function inputs(
  value: number,
  actual: number | null,
  {
    bound = 'gte',
    direction = 'up',
    low = null,
    high = null,
  }: {
    readonly bound?: Bound;
    readonly direction?: Direction;
    readonly low?: number | null;
    readonly high?: number | null;
  } = {},
): AssessInput {
  return {
    target: { value, unit: '亿元', bound, strict: false, low, high, direction, form: 'level' },
    actual: actual === null ? null : { value: actual, unit: '亿元', basis: 'cumulative' },
    elapsed: 75,
    thresholds: DEFAULT_THRESHOLDS,
  };
}

const rows = (bands: ReturnType<typeof targetBands>) =>
  bands.map(({ level, value, attainment, status }) => [level, value, attainment, status]);

describe('the levels of a target', () => {
  const levels = [
    { level: 'stretch', value: 1000, unit: '亿元' },
    { level: 'commit', value: 4_500_000, unit: '万元' },
  ] as const;

  it('stand smallest first, in the unit of the target, each judged by itself', () => {
    expect(rows(targetBands(inputs(600, 450), levels))).toEqual([
      ['commit', 450, 100, 'met'],
      ['target', 600, 75, 'on_track'],
      ['stretch', 1000, 45, 'behind'],
    ]);
  });

  it('stand largest first where less is good', () => {
    const cap = inputs(600, 300, { bound: 'lte', direction: 'down' });
    expect(targetBands(cap, levels).map(({ level }) => level)).toEqual(['stretch', 'target', 'commit']);
    const falling = inputs(600, 300, { bound: 'eq', direction: 'down' });
    expect(targetBands(falling, levels).map(({ level }) => level)).toEqual(['stretch', 'target', 'commit']);
  });

  it('are at least so much beside a range, which stays one', () => {
    const bands = targetBands(inputs(3, 4, { bound: 'range', low: 3, high: 5 }), [
      { level: 'stretch', value: 6, unit: '亿元' },
    ]);
    expect(rows(bands)).toEqual([
      ['target', 3, null, 'met'],
      ['stretch', 6, expect.closeTo(66.67, 1), 'at_risk'],
    ]);
  });

  it('have names in both languages and no figure where none was reported', () => {
    const bands = targetBands(inputs(600, null), levels.slice(0, 1));
    expect(bands.map(({ label }) => label)).toEqual([
      { zh: '目标', en: 'Target' },
      { zh: '奋斗目标', en: 'Stretch' },
    ]);
    expect(rows(bands).map(([, , attainment, status]) => [attainment, status])).toEqual([
      [null, 'not_reported'],
      [null, 'not_reported'],
    ]);
  });

  it('leave out what is of another unit, and are none without a target', () => {
    expect(targetBands(inputs(600, 450), [{ level: 'commit', value: 3, unit: '家' }])).toHaveLength(1);
    expect(targetBands({ ...inputs(1, 1), target: null }, levels)).toEqual([]);
  });
});
