import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActualValue, TargetValue } from '../../server/domain/attainment.ts';
import { forecastYear, seasonalShares } from '../../server/domain/forecast.ts';
import { growth } from '../../server/domain/growth.ts';
import { requiredRunRate } from '../../server/domain/required-run-rate.ts';
import { singleQuarters } from '../../server/domain/single-quarters.ts';
import { recoverTimeline } from '../../server/domain/timeline.ts';

const target = (value: number, words: Partial<TargetValue> = {}): TargetValue => ({
  value,
  unit: '家',
  bound: 'eq',
  strict: false,
  low: null,
  high: null,
  direction: 'up',
  form: 'level',
  ...words,
});
const actual = (value: number, words: Partial<ActualValue> = {}): ActualValue => ({
  value,
  unit: '家',
  basis: 'cumulative',
  ...words,
});

describe('requiredRunRate', () => {
  it.each([
    ['what is left, over the quarters left', target(1000), actual(400), 50, 300, null],
    ['nothing once it is met', target(1000), actual(1157), 75, 0, null],
    ['nothing when exactly met, year closed', target(1000), actual(1000), 100, 0, null],
    ['from a stated zero', target(100), actual(0), 75, 100, null],
    ['months left count in part', target(120), actual(70), 100 * (7 / 12), 30, null],
    ['the low end of a range', target(3, { bound: 'range', low: 3, high: 5 }), actual(1), 50, 1, null],
    ['scales are aligned', target(1, { unit: '亿元' }), actual(5000, { unit: '万元' }), 50, 0.25, null],
    ['short when the year is over', target(1000), actual(900), 100, null, 'year_closed'],
    ['no target', null, actual(5), 50, null, 'no_target'],
    ['no figure', target(5), null, 50, null, 'no_figure'],
    [
      'persons against visits',
      target(5, { unit: '人' }),
      actual(5, { unit: '人次' }),
      50,
      null,
      'unlike_units',
    ],
    ['a level has no rate', target(5), actual(4, { basis: 'level' }), 50, null, 'not_cumulative'],
  ] as const)('%s', (_words, goal, figure, elapsed, value, refused) => {
    expect(requiredRunRate(goal, figure, elapsed)).toMatchObject({ value, refused });
  });

  it('of a cap is what may still be used', () => {
    const cap = target(480, { bound: 'lte', direction: 'down' });
    const allowance = requiredRunRate(cap, actual(238), 50);
    expect(allowance).toMatchObject({ value: 121, rule: 'allowance@1', unit: '家' });
    expect(allowance.inputs).toEqual({ target: 480, actual: 238, quartersLeft: 2 });
    expect(requiredRunRate(cap, actual(500), 75).value).toBe(0);
  });
});

const even = [
  { place: 1, elapsed: 25, value: 250 },
  { place: 2, elapsed: 50, value: 500 },
];

describe('forecastYear', () => {
  const to = (goal: number | null) => ({ unit: '家', target: goal });

  it('has none below two points, and says so', () => {
    for (const points of [[], even.slice(0, 1)]) {
      const forecasts = forecastYear(points, [[10, 20, 30, 40]], to(100));
      expect(forecasts.map(({ method, value, refused }) => [method, value, refused])).toEqual([
        ['run_rate', null, 'too_few_points'],
        ['seasonal', null, 'too_few_points'],
      ]);
    }
  });

  it('goes on as the year went, with the error of the same rule at the earlier points', () => {
    const points = [...even, { place: 3, elapsed: 75, value: 1157 }];
    const [rate] = forecastYear(points, [], to(1000));
    expect(rate?.value).toBeCloseTo(1542.667, 3);
    // From Q1 750, from Q2 750, both against 1157.
    expect(rate?.backTestError).toBeCloseTo(35.177, 3);
    expect(rate).toMatchObject({ rule: 'run_rate@1', reachedInMonth: 9 });
    expect(rate?.inputs).toEqual({ actual: 1157, points: 3, shareDone: 0.75 });
  });

  it('takes the year as earlier whole years went', () => {
    const earlier = [
      [10, 30, 60, 100],
      [20, 40, 80, 100],
      [5, null, 50, 100],
    ];
    expect(seasonalShares(earlier)).toEqual([0.15, 0.35, 0.7, 1]);
    const points = [
      { place: 1, elapsed: 25, value: 30 },
      { place: 2, elapsed: 50, value: 70 },
    ];
    const [rate, seasonal] = forecastYear(points, earlier, to(180));
    expect(rate).toMatchObject({ value: 140, reachedInMonth: null });
    expect(seasonal).toMatchObject({ method: 'seasonal', value: 200, backTestError: 0, reachedInMonth: 11 });
  });

  it('has no seasonal one without an earlier whole year', () => {
    const [, seasonal] = forecastYear(even, [[1, null, 3, 4]], to(null));
    expect(seasonal).toMatchObject({ value: null, refused: 'no_history', backTestError: null });
  });

  it('has no seasonal one from a place with nothing behind it, or with one point beside a history', () => {
    const late = [[0, 0, 50, 100]];
    expect(seasonalShares(late)).toEqual([null, null, 0.5, 1]);
    const early = [
      { place: 1, elapsed: 25, value: 1 },
      { place: 2, elapsed: 50, value: 2 },
    ];
    expect(forecastYear(early, late, to(10))[1]).toMatchObject({ value: null, refused: 'no_history' });
    const third = [...early, { place: 3, elapsed: 75, value: 30 }];
    expect(forecastYear(third, late, to(10))[1]).toMatchObject({ value: 60, backTestError: null });
    expect(forecastYear(early.slice(0, 1), [], to(10))[1]).toMatchObject({ refused: 'too_few_points' });
  });

  it('does not test itself against a figure of nothing', () => {
    const points = [
      { place: 1, elapsed: 25, value: 0 },
      { place: 2, elapsed: 50, value: 0 },
    ];
    expect(forecastYear(points, [], to(10))[0]).toMatchObject({
      value: 0,
      backTestError: null,
      reachedInMonth: null,
    });
  });

  it('meets an even year exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (quarter) => {
        const points = [1, 2, 3].map((place) => ({ place, elapsed: place * 25, value: quarter * place }));
        const year = [quarter, quarter * 2, quarter * 3, quarter * 4];
        for (const forecast of forecastYear(points, [year], to(null))) {
          expect(forecast.value).toBeCloseTo(quarter * 4, 4);
          expect(forecast.backTestError).toBeCloseTo(0, 6);
        }
      }),
    );
  });
});

const totals = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ period: `2031-Q${index + 1}`, value }));

describe('singleQuarters', () => {
  it.each([
    [[268, 655, 1157, null], [], [268, 387, 502, 'no_figure']],
    [[2460, null, 13462, 16826], [], [2460, 'no_figure', 'gap', 3364]],
    [[null, 5, 9, 9], [], ['no_figure', 'gap', 4, 0]],
    [[41, 118, 112, 196], [], [41, 77, 'falling', 84]],
    [[41, 118, 150, 196], ['2031-Q3'], [41, 77, 'series_break', 46]],
    [[41, 118, 150, 196], ['2031-Q1'], [41, 77, 32, 46]],
    [[0.1, 0.3, 0.6, 0.7], [], [0.1, 0.2, 0.3, 0.1]],
    [[0, 0, 0, 0], [], [0, 0, 0, 0]],
  ] as const)('%j with breaks %j → %j', (values, breaks, expected) => {
    const singles = singleQuarters(totals(values), new Set(breaks), '家');
    expect(singles.map(({ value, refused }) => refused ?? value)).toEqual(expected);
  });

  it('add up to the totals again, and a gap never becomes a zero', () => {
    const step = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 4 }), (steps) => {
        let sum = 0;
        const values = steps.map((value) => (value === null ? null : (sum += value)));
        const singles = singleQuarters(totals(values), new Set(), '家');
        singles.forEach(({ value }, index) => {
          const [total, before] = [values[index] ?? null, index === 0 ? 0 : (values[index - 1] ?? null)];
          if (total === null || before === null) expect(value).toBeNull();
          else expect(before + (value ?? Number.NaN)).toBe(total);
        });
      }),
    );
  });
});

describe('growth', () => {
  const at = (period: string, value: number | null, months = 9) => ({ period, months, value });
  const plain = { unit: '亿元', isBroken: false };

  it.each([
    ['a rise', at('2031-Q3', 1157), at('2030-Q3', 890), plain, 30],
    ['a fall', at('2031-Q3', 80), at('2030-Q3', 100), plain, -20],
    ['from below zero upwards is a rise', at('2031-Q3', 5), at('2030-Q3', -10), plain, 150],
    ['to a stated zero', at('2031-Q3', 0), at('2030-Q3', 10), plain, -100],
    ['shares move by points', at('2031-Q3', 2.94), at('2030-Q3', 2.8), { ...plain, unit: '%' }, 0.14],
    ['nine months against six', at('2031-Q3', 9), at('2030-Q2', 6, 6), plain, 'unequal_length'],
    [
      'across a changed definition',
      at('2031-Q3', 9),
      at('2030-Q3', 6),
      { ...plain, isBroken: true },
      'series_break',
    ],
    ['from zero', at('2031-Q3', 9), at('2030-Q3', 0), plain, 'no_base'],
    ['from nothing', at('2031-Q3', 9), at('2030-Q3', null), plain, 'no_base'],
    ['of nothing', at('2031-Q3', null), at('2030-Q3', 5), plain, 'no_figure'],
  ] as const)('%s', (_words, now, base, options, expected) => {
    const answer = growth('year_on_year@1', now, base, options);
    if (typeof expected === 'string') expect(answer).toMatchObject({ value: null, refused: expected });
    else expect(answer.value).toBeCloseTo(expected, 9);
    expect(answer.inputs).toEqual({
      now: now.value,
      nowPeriod: now.period,
      base: base.value,
      basePeriod: base.period,
    });
  });
});

describe('recoverTimeline', () => {
  it.each([
    [
      ['at_risk', 'behind', 'on_track', 'exceeded'],
      ['at_risk', 'recovered', 'on_track', 'exceeded'],
    ],
    [
      ['behind', 'at_risk', null, null],
      ['behind', 'at_risk', null, null],
    ],
    [
      ['behind', null, 'behind', 'met'],
      ['recovered', null, 'recovered', 'met'],
    ],
    [
      ['met', 'behind', 'behind', 'missed'],
      ['met', 'behind', 'behind', 'missed'],
    ],
    [
      [null, 'not_reported', 'behind', 'on_track'],
      [null, 'not_reported', 'recovered', 'on_track'],
    ],
  ] as const)('%j → %j', (statuses, remembered) => {
    expect(recoverTimeline(statuses)).toEqual(remembered);
  });
});
