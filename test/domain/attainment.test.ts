import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  ratioPercent,
  STATUSES,
  type ActualValue,
  type Assessment,
  type Status,
  type TargetValue,
} from '../../server/domain/attainment.ts';
import type { Bound } from '../../server/domain/indicator.ts';

type TargetWords = Partial<TargetValue>;

function judge(
  target: TargetWords | null,
  actual: number | Partial<ActualValue> | null,
  elapsed: number,
): Assessment {
  const figure = typeof actual === 'number' ? { value: actual } : actual;
  return assess({
    target:
      target === null
        ? null
        : {
            value: 100,
            unit: '家',
            bound: 'eq',
            strict: false,
            low: null,
            high: null,
            direction: 'up',
            form: 'level',
            ...target,
          },
    actual: figure === null ? null : { value: 0, unit: '家', basis: 'cumulative', ...figure },
    elapsed,
  });
}

const level = (value: number) => ({ value, basis: 'level' as const });

type Row = readonly [
  rule: string,
  target: TargetWords | null,
  actual: number | Partial<ActualValue> | null,
  elapsed: number,
  status: Status,
];

const CAP: TargetWords = { bound: 'lte', direction: 'down' };
const RANGE: TargetWords = { bound: 'range', value: 10, low: 10, high: 20 };

/** The truth table of the contract, line by line, each boundary from both sides. */
const TABLE: readonly Row[] = [
  ['over the target', {}, 101, 25, 'exceeded'],
  ['on the target', {}, 100, 25, 'met'],
  ['on the target, year closed', {}, 100, 100, 'met'],
  ['below, year closed', {}, 99.99, 100, 'missed'],
  ['below by nothing, year closed', {}, 0, 100, 'missed'],
  ['5 points behind the year', {}, 70, 75, 'on_track'],
  ['a hair more than 5 behind', {}, 69.99, 75, 'at_risk'],
  ['20 points behind', {}, 55, 75, 'at_risk'],
  ['a hair more than 20 behind', {}, 54.99, 75, 'behind'],
  ['a stated zero', {}, 0, 25, 'behind'],
  ['a stated zero in the first points of the year', {}, 0, 5, 'on_track'],
  ['at least, met', { bound: 'gte' }, 100, 50, 'met'],
  ['at least, strict, on the bound', { bound: 'gte', strict: true }, 100, 50, 'on_track'],
  ['at least, strict, on the bound, closed', { bound: 'gte', strict: true }, 100, 100, 'missed'],
  ['at least, strict, over', { bound: 'gte', strict: true }, 100.5, 100, 'exceeded'],
  ['one period counts as the year so far', {}, { value: 70, basis: 'new' }, 75, 'on_track'],
  ['level reached', {}, level(100), 25, 'met'],
  ['level passed', {}, level(101), 25, 'exceeded'],
  ['level short, year closed', {}, level(99), 100, 'missed'],
  ['level at 95 percent', {}, level(95), 75, 'at_risk'],
  ['level below 95 percent', {}, level(94.99), 75, 'behind'],
  ['about, lower edge', { bound: 'approx' }, 90, 25, 'met'],
  ['about, upper edge', { bound: 'approx' }, 110, 25, 'met'],
  ['about, above', { bound: 'approx' }, 110.01, 25, 'exceeded'],
  ['about, below, with the year', { bound: 'approx' }, 89.99, 75, 'on_track'],
  ['about, below, behind the year', { bound: 'approx' }, 20, 75, 'behind'],
  ['about, below, closed', { bound: 'approx' }, 89.99, 100, 'missed'],
  ['about, a level below', { bound: 'approx' }, level(80), 50, 'behind'],
  ['range, lower end', RANGE, 10, 25, 'met'],
  ['range, upper end', RANGE, 20, 25, 'met'],
  ['range, above', RANGE, 21, 25, 'exceeded'],
  ['range without ends, on its value', { bound: 'range', value: 10 }, 10, 25, 'met'],
  ['range without ends, above its value', { bound: 'range', value: 10 }, 10.5, 25, 'exceeded'],
  ['range, below, with the year', RANGE, 7, 75, 'on_track'],
  ['range, below, behind the year', RANGE, 2, 75, 'behind'],
  ['range, below, closed', RANGE, 9, 100, 'missed'],
  ['range, a level below', RANGE, level(9.6), 50, 'at_risk'],
  ['cap, over', CAP, 101, 50, 'behind'],
  ['cap, over, closed', CAP, 101, 100, 'behind'],
  ['cap, kept, closed', CAP, 100, 100, 'met'],
  ['cap, 5 points ahead of the year', CAP, 80, 75, 'on_track'],
  ['cap, more than 5 ahead', CAP, 80.01, 75, 'at_risk'],
  ['cap, nothing used', CAP, 0, 75, 'on_track'],
  ['cap, strict, on the cap', { ...CAP, strict: true }, 100, 100, 'behind'],
  ['cap level, within', CAP, level(100), 25, 'met'],
  ['cap level, over', CAP, level(100.01), 25, 'behind'],
  ['cap level, strict, on the cap', { ...CAP, strict: true }, level(100), 25, 'behind'],
  ['less is better without a bound word', { direction: 'down' }, level(90), 50, 'met'],
  ['cap on a change', { ...CAP, form: 'change' }, 3, 25, 'met'],
  ['no figure', {}, null, 75, 'not_reported'],
  ['no numeric target', null, 5, 75, 'qualitative'],
  ['no target and no figure', null, null, 75, 'qualitative'],
  ['unlike units', { unit: '人' }, { value: 900, unit: '人次' }, 75, 'not_reported'],
  ['target zero, nothing done', { value: 0 }, 0, 50, 'met'],
  ['target zero, something done', { value: 0 }, 1, 50, 'exceeded'],
  ['cap of zero kept', { ...CAP, value: 0 }, 0, 50, 'on_track'],
  ['cap of zero broken', { ...CAP, value: 0 }, 1, 50, 'behind'],
  ['negative target passed', { value: -5 }, -3, 50, 'exceeded'],
  ['negative target met', { value: -5 }, -5, 50, 'met'],
  ['negative target not reached', { value: -5 }, -7, 50, 'behind'],
  ['a negative figure against a target', { value: 10 }, -1, 50, 'behind'],
];

describe('status', () => {
  it.each(TABLE)('%s', (_rule, target, actual, elapsed, status) => {
    expect(judge(target, actual, elapsed).status).toBe(status);
  });

  it('has a row for every status', () => {
    expect(new Set(TABLE.map((row) => row[4]))).toEqual(new Set(STATUSES));
  });

  it('names the rule that decided, with its version', () => {
    expect(judge({}, 50, 50).rule).toBe('at_least@1');
    expect(judge({}, level(50), 50).rule).toBe('at_least_level@1');
    expect(judge(CAP, 50, 50).rule).toBe('cap_cumulative@1');
    expect(judge({}, null, 50).rule).toBe('no_figure@1');
  });

  it('follows changed thresholds', () => {
    const input = {
      target: {
        value: 100,
        unit: '家',
        bound: 'gte',
        strict: false,
        low: null,
        high: null,
        direction: 'up',
        form: 'level',
      },
      actual: { value: 65, unit: '家', basis: 'cumulative' },
      elapsed: 75,
    } as const;
    const thresholds = { onTrackGap: -10, atRiskGap: -30, nearLevel: 90, approxBand: 5, capLead: 0 };
    expect(assess(input).status).toBe('at_risk');
    expect(assess({ ...input, thresholds }).status).toBe('on_track');
  });
});

describe('figures of an assessment', () => {
  it('are attainment, distance and pace of the published third quarter', () => {
    const trade = judge({ value: 1000, unit: '亿元' }, { value: 1157, unit: '亿元' }, 75);
    expect(trade).toMatchObject({ attainment: 115.7, toTarget: 157, elapsed: 75 });
    expect(trade.paceGap).toBeCloseTo(40.7, 10);
    expect(judge({ value: 8000 }, 13_462, 75)).toMatchObject({ attainment: 168.275, paceGap: 93.275 });
    expect(judge({ value: 2, bound: 'gte' }, 9, 75).attainment).toBe(450);
  });

  it('compare unlike scales of one measure', () => {
    const { attainment, toTarget } = judge({ value: 0.3, unit: '亿元' }, { value: 860, unit: '万元' }, 50);
    expect(attainment).toBeCloseTo(28.6667, 4);
    expect(toTarget).toBe(-0.214);
  });

  it('stay empty where a ratio means nothing', () => {
    expect(judge({ value: 0 }, 5, 50)).toMatchObject({ attainment: null, paceGap: null, toTarget: 5 });
    expect(judge({ value: -5 }, -7, 50)).toMatchObject({ attainment: null, paceGap: null, toTarget: -2 });
    expect(judge(RANGE, 12, 50)).toMatchObject({ attainment: null, toTarget: 0 });
    expect(judge(RANGE, 23, 50)).toMatchObject({ attainment: null, toTarget: 3 });
    expect(judge({}, null, 50)).toMatchObject({ attainment: null, toTarget: null, paceGap: null });
    expect(judge({ unit: '人' }, { value: 1, unit: '人次' }, 50)).toMatchObject({
      attainment: null,
      toTarget: null,
      rule: 'unlike_units@1',
    });
  });

  it('give caps the share used up instead of an attainment', () => {
    expect(judge(CAP, 45, 50)).toMatchObject({ attainment: null, used: 45, paceGap: null, toTarget: -55 });
  });

  it('give levels no pace', () => {
    expect(judge({}, level(97), 75)).toMatchObject({ attainment: 97, elapsed: null, paceGap: null });
  });

  it('subtract decimals as they are written', () => {
    expect(judge({ value: 3.2, unit: '%' }, { value: 3.3, unit: '%', basis: 'level' }, 50).toTarget).toBe(
      0.1,
    );
  });

  it('never come from a missing side', () => {
    expect(ratioPercent(null, 5)).toBeNull();
    expect(ratioPercent(5, null)).toBeNull();
    expect(ratioPercent(5, 0)).toBeNull();
    expect(ratioPercent(0, 5)).toBe(0);
  });
});

describe('for all figures', () => {
  const BOUNDS: readonly Bound[] = ['eq', 'gte', 'lte', 'approx', 'range'];
  const inputs = fc.record({
    target: fc.integer({ min: -1000, max: 1000 }),
    actual: fc.integer({ min: -1000, max: 1000 }),
    bound: fc.constantFrom(...BOUNDS),
    direction: fc.constantFrom('up' as const, 'down' as const),
    isLevel: fc.boolean(),
    elapsed: fc.constantFrom(25, 50, 75, 100),
  });

  it('a closed year is never on its way', () => {
    fc.assert(
      fc.property(inputs, ({ target, actual, bound, direction, isLevel }) => {
        const words = { value: target, bound, direction, low: target, high: target + 10 };
        const figure = { value: actual, basis: isLevel ? ('level' as const) : ('cumulative' as const) };
        const { status } = judge(words, figure, 100);
        expect(status).not.toBe('on_track');
        expect(status).not.toBe('at_risk');
      }),
    );
  });

  it('more is never worse where more is better', () => {
    const rank = ['behind', 'missed', 'at_risk', 'on_track', 'met', 'exceeded'];
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 500 }), (input, more) => {
        const words = { value: input.target, bound: 'gte' as const };
        const basis = input.isLevel ? ('level' as const) : ('cumulative' as const);
        const less = judge(words, { value: input.actual, basis }, input.elapsed).status;
        const rich = judge(words, { value: input.actual + more, basis }, input.elapsed).status;
        expect(rank.indexOf(rich)).toBeGreaterThanOrEqual(rank.indexOf(less));
      }),
    );
  });

  it('what is given is finite or null, never NaN', () => {
    fc.assert(
      fc.property(inputs, ({ target, actual, bound, direction, isLevel, elapsed }) => {
        const words = { value: target, bound, direction, low: target, high: target + 10 };
        const figure = { value: actual, basis: isLevel ? ('level' as const) : ('cumulative' as const) };
        const { attainment, used, toTarget, paceGap } = judge(words, figure, elapsed);
        for (const value of [attainment, used, toTarget, paceGap]) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
