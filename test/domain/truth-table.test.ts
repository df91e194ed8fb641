/** Every direction × bound × basis against one row of figures: missing, below zero, zero, short, met, over 100 %, year closed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput, type Status } from '../../server/domain/attainment.ts';
import type { Basis, Bound, Direction } from '../../server/domain/indicator.ts';

const COLUMNS = [
  [null, 75],
  [-10, 75],
  [0, 75],
  [54, 75],
  [70, 75],
  [96, 75],
  [100, 75],
  [105, 75],
  [115, 75],
  [130, 75],
  [-10, 100],
  [96, 100],
  [100, 100],
  [130, 100],
] as const;

const SHORT: Readonly<Record<string, Status>> = {
  '?': 'not_reported',
  b: 'behind',
  r: 'at_risk',
  t: 'on_track',
  m: 'met',
  x: 'exceeded',
  '-': 'missed',
};

const LEAST = ['? b b b t t m x x x - - m x', '? b b b b r m x x x - - m x'] as const;
const CAP = ['? t t t t r r b b b m m m b', '? m m m m m m b b b m m m b'] as const;
const ABOUT = ['? b b b t m m m x x - m m x', '? b b b b m m m x x - m m x'] as const;
const RANGE = ['? b b b t t m m m x - - m x', '? b b b b r m m m x - - m x'] as const;

/** [cumulative, level]; a target of 100, a range of 100 to 120. Less is better: every bound but a range is a cap. */
const ROWS: Readonly<Record<Direction, Readonly<Record<Bound, readonly [string, string]>>>> = {
  up: { eq: LEAST, gte: LEAST, lte: CAP, approx: ABOUT, range: RANGE },
  down: { eq: CAP, gte: CAP, lte: CAP, approx: CAP, range: RANGE },
};

const CASES = (['up', 'down'] as const).flatMap((direction) =>
  (['eq', 'gte', 'lte', 'approx', 'range'] as const).flatMap((bound) =>
    (['cumulative', 'level'] as const).flatMap((basis, at) =>
      (ROWS[direction][bound][at] ?? '')
        .split(' ')
        .map((letter, column) => ({ direction, bound, basis, letter, column }))
        .map(({ letter, column, ...words }) => ({
          ...words,
          value: COLUMNS[column]?.[0] ?? null,
          elapsed: COLUMNS[column]?.[1] ?? 0,
          status: SHORT[letter],
        })),
    ),
  ),
);

interface Words {
  readonly direction: Direction;
  readonly bound: Bound;
  readonly basis: Basis;
  readonly value: number | null;
  readonly elapsed: number;
}

function inputOf({ direction, bound, basis, value, elapsed }: Words): AssessInput {
  const [low, high] = bound === 'range' ? [100, 120] : [null, null];
  return {
    target: { value: 100, unit: '家', bound, strict: false, low, high, direction, form: 'level' },
    actual: value === null ? null : { value, unit: '家', basis },
    elapsed,
  };
}

describe('the truth table', () => {
  it('has a row for every direction, bound, basis and figure', () => {
    expect(CASES).toHaveLength(2 * 5 * 2 * COLUMNS.length);
  });

  it.each(CASES)('$direction $bound $basis: $value at $elapsed % → $status', ({ status, ...words }) => {
    expect(assess(inputOf(words)).status).toBe(status);
  });

  it('a cumulative cap of 500 at 480 in the third quarter is used up too fast, not behind', () => {
    const target = { value: 500, unit: '万元', bound: 'lte', strict: false, low: null, high: null } as const;
    const judged = assess({
      target: { ...target, direction: 'down', form: 'level' },
      actual: { value: 480, unit: '万元', basis: 'cumulative' },
      elapsed: 75,
    });
    expect(judged).toMatchObject({ status: 'at_risk', used: 96, attainment: null, rule: 'cap_cumulative@1' });
  });
});

const base = { unit: '%', bound: 'eq', strict: false, low: null, high: null, form: 'level' } as const;
const points = { ...base, value: 1, unit: '个百分点', direction: 'up', form: 'change' } as const;
const percent = (value: number) => ({ value, unit: '%', basis: 'level' as const });

describe('a change from a base', () => {
  it.each([
    ['up, on the way', { ...base, value: 80, direction: 'up' }, 75, 70, 50, 50, -5, 'on_track'],
    ['up, over', { ...base, value: 80, direction: 'up' }, 82, 70, 50, 120, 2, 'exceeded'],
    ['up, fallen below the base', { ...base, value: 80, direction: 'up' }, 69, 70, 25, -10, -11, 'behind'],
    ['up, closed', { ...base, value: 80, direction: 'up' }, 79, 70, 100, 90, -1, 'missed'],
    ['down, on the way', { ...base, value: 30, direction: 'down' }, 36, 40, 50, 40, 6, 'at_risk'],
    ['down, reached', { ...base, value: 30, direction: 'down' }, 30, 40, 75, 100, 0, 'met'],
    ['down, gone up', { ...base, value: 30, direction: 'down' }, 41, 40, 75, -10, 11, 'behind'],
    ['points, from levels', points, 2.9, 2.4, 75, 50, -0.5, 'behind'],
    ['points, reached', points, 3.4, 2.4, 100, 100, 0, 'met'],
    ['points down', { ...points, direction: 'down' }, 2.2, 3.2, 100, 100, 0, 'met'],
    ['from zero', { ...base, value: 10, direction: 'up' }, 5, 0, 50, 50, -5, 'on_track'],
    ['from below zero', { ...base, value: 0, direction: 'up' }, -5, -10, 50, 50, -5, 'on_track'],
  ] as const)('%s', (_words, target, actual, from, elapsed, attainment, toTarget, status) => {
    const baseline = { value: from, unit: '%' };
    const judged = assess({ target, actual: percent(actual), elapsed, baseline });
    expect(judged).toMatchObject({ attainment, toTarget, status, rule: 'from_base@1' });
  });

  it('without a base says that it lacks one', () => {
    expect(assess({ target: points, actual: percent(2.9), elapsed: 75 })).toMatchObject({
      status: 'not_reported',
      rule: 'no_baseline@1',
      attainment: null,
    });
  });

  it.each([
    ['the target is the base', { ...base, value: 70, direction: 'up' }, percent(70), 'met'],
    [
      'the figure is a change already',
      points,
      { value: 1.1, unit: '个百分点', basis: 'cumulative' },
      'exceeded',
    ],
    ['the base counts something else', { ...base, value: 80, direction: 'up' }, percent(80), 'met'],
  ] as const)('is judged as ever where %s', (words, target, actual, status) => {
    const baseline = { value: 70, unit: words.includes('something else') ? '家' : '%' };
    const judged = assess({ target, actual, elapsed: 50, baseline });
    expect(judged.status).toBe(status);
    expect(judged.rule).not.toContain('from_base');
  });
});

describe('for all units of one measure', () => {
  const scales = [
    ['元', 0],
    ['万元', 4],
    ['亿元', 8],
  ] as const;
  const scale = fc.constantFrom(...scales);

  it('the scale of target and figure changes neither attainment nor status', () => {
    const amounts = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(amounts, amounts, scale, scale, fc.boolean(), (target, actual, a, b, isLevel) => {
        const written = (value: number, [unit, power]: readonly [string, number]) => ({
          value: Number(`${value}e${8 - power}`),
          unit,
        });
        const judge = (t: readonly [string, number], f: readonly [string, number]) =>
          assess({
            target: { ...base, ...written(target, t), bound: 'gte', direction: 'up' },
            actual: { ...written(actual, f), basis: isLevel ? 'level' : 'cumulative' },
            elapsed: 75,
          });
        const plain = judge(['亿元', 8], ['亿元', 8]);
        const scaled = judge(a, b);
        expect(scaled.status).toBe(plain.status);
        expect(scaled.attainment).toBeCloseTo(plain.attainment ?? 0, 6);
      }),
    );
  });

  it('more is never less attained', () => {
    const amounts = fc.integer({ min: -1000, max: 1000 });
    const steps = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), amounts, steps, (target, actual, more) => {
        const judge = (value: number) =>
          assess({
            target: { ...base, value: target, direction: 'up' },
            actual: { value, unit: '%', basis: 'cumulative' },
            elapsed: 50,
          }).attainment ?? 0;
        expect(judge(actual + more)).toBeGreaterThanOrEqual(judge(actual));
      }),
    );
  });
});

/** Targets that no ratio can be taken of: figures −10, 0, 10 at 75 % of the year, then when it is closed. */
const NO_RATIO: Readonly<Record<Direction, Readonly<Record<Bound, readonly [string, string]>>>> = {
  up: {
    eq: ['b m x - m x', 'b m x - m x'],
    gte: ['b m x - m x', 'b m x - m x'],
    lte: ['t t b m m b', 'm m b m m b'],
    approx: ['b m x - m x', 'b m x - m x'],
    range: ['b m m - m m', 'b m m - m m'],
  },
  down: {
    eq: ['t t b m m b', 'm m b m m b'],
    gte: ['t t b m m b', 'm m b m m b'],
    lte: ['t t b m m b', 'm m b m m b'],
    approx: ['t t b m m b', 'm m b m m b'],
    range: ['b m m - m m', 'b m m - m m'],
  },
};

const NO_RATIO_CASES = (['up', 'down'] as const).flatMap((direction) =>
  (['eq', 'gte', 'lte', 'approx', 'range'] as const).flatMap((bound) =>
    (['cumulative', 'level'] as const).flatMap((basis, at) =>
      (NO_RATIO[direction][bound][at] ?? '').split(' ').flatMap((letter, column) =>
        [0, -100].map((aim) => ({
          ...{ direction, bound, basis, aim, status: SHORT[letter] },
          value: aim + ([-10, 0, 10][column % 3] ?? 0),
          elapsed: column < 3 ? 75 : 100,
        })),
      ),
    ),
  ),
);

describe('a target of zero or less', () => {
  it.each(NO_RATIO_CASES)(
    '$direction $bound $basis $aim: $value at $elapsed % → $status, without a ratio',
    ({ aim, status, ...words }) => {
      const input = inputOf(words);
      const [low, high] = words.bound === 'range' ? [aim, aim + 20] : [null, null];
      const target = input.target === null ? null : { ...input.target, value: aim, low, high };
      expect(assess({ ...input, target })).toMatchObject({
        ...{ status, attainment: null, used: null, paceGap: null },
      });
    },
  );

  it.each(CASES.filter(({ value }) => value === null))(
    '$direction $bound $basis at $elapsed % without a figure is not reported, whatever the target',
    ({ status: _, ...words }) => {
      const input = inputOf(words);
      for (const aim of [0, -100, 100]) {
        const target = input.target === null ? null : { ...input.target, value: aim };
        expect(assess({ ...input, target })).toMatchObject({
          ...{ status: 'not_reported', attainment: null, used: null, toTarget: null, paceGap: null },
        });
      }
    },
  );
});

describe('a plan of one’s own', () => {
  it('moves pace and nothing else: the closed year and what was reached stay what they are', () => {
    const figure = fc.integer({ min: -50, max: 300 });
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(figure, share, fc.constantFrom(25, 50, 75, 100), (value, planned, elapsed) => {
        const input = inputOf({ direction: 'up', bound: 'gte', basis: 'cumulative', value, elapsed });
        const [plain, own] = [assess(input), assess({ ...input, planned })];
        expect([own.attainment, own.toTarget]).toEqual([plain.attainment, plain.toTarget]);
        for (const done of ['met', 'exceeded', 'missed'] as const)
          expect(own.status === done).toBe(plain.status === done);
        expect(own.elapsed).toBe(planned);
        expect(own.paceGap).toBe(own.attainment === null ? null : own.attainment - planned);
      }),
    );
  });
});
