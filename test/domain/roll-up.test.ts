import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../server/domain/count-buckets.ts';
import { rollUp, type RollUpPart } from '../../server/domain/roll-up.ts';
import { combineShares, total, type Addend } from '../../server/domain/total.ts';

const part = (
  bucket: RollUpPart['bucket'],
  attainment: number | null,
  weight: number | null = null,
): RollUpPart => ({ bucket, attainment, weight, isDiscarded: false });
const flow = (value: number | null, unit: string): Addend => ({ value, unit, basis: 'cumulative' });

const partOf: fc.Arbitrary<RollUpPart> = fc.record({
  bucket: fc.constantFrom(...BUCKETS),
  attainment: fc.option(fc.integer({ min: 0, max: 400 })),
  weight: fc.option(fc.integer({ min: 1, max: 9 })),
  isDiscarded: fc.boolean(),
});

describe('targets rolled up', () => {
  it('are n of m met in the buckets of the headline: what waits or is silent is in neither number', () => {
    const answer = rollUp([
      part('met', 100),
      part('exceeded', 130),
      part('behind', 20),
      part('missed', 80),
      part('at_risk', 60),
      part('on_track', 75),
      part('pending', 300),
      part('not_reported', null),
      part('qualitative', null),
      { ...part('met', 100), isDiscarded: true },
    ]);
    expect([answer.met, answer.reported, answer.late]).toEqual([2, 6, 2]);
    expect(answer.counts).toMatchObject({ met: 1, pending: 1, not_reported: 1, qualitative: 1 });
  });

  it('have no mean without weights, nor one of nothing', () => {
    expect(rollUp([part('met', 100), part('behind', 20)]).weighted).toMatchObject({
      value: null,
      refused: 'no_weights',
      rule: 'weighted_attainment@1',
    });
    expect(rollUp([part('not_reported', null, 3), part('met', 100)]).weighted).toMatchObject({
      value: null,
      refused: 'no_figure',
      inputs: { targets: 0, weight: 0, leftOut: 3 },
    });
    expect(rollUp([]).weighted.refused).toBe('no_weights');
  });

  it('weigh accepted figures alone and say how much weight is left out', () => {
    const { weighted } = rollUp([
      part('exceeded', 168.275, 3),
      part('behind', 20, 1),
      part('pending', 500, 4),
      part('not_reported', null, 2),
      part('met', 100),
    ]);
    expect(weighted).toEqual({
      value: 131.20625,
      unit: '%',
      refused: null,
      rule: 'weighted_attainment@1',
      inputs: { targets: 2, weight: 4, leftOut: 6 },
    });
  });

  it('keep every target in one bucket, in any order, and a mean between its least and its most', () => {
    fc.assert(
      fc.property(fc.array(partOf, { maxLength: 30 }), (parts) => {
        const answer = rollUp(parts);
        const sum = Object.values(answer.counts).reduce((all, count) => all + count, 0);
        expect(sum).toBe(parts.filter(({ isDiscarded }) => !isDiscarded).length);
        const turned = rollUp([...parts].reverse());
        expect(turned).toMatchObject({ met: answer.met, reported: answer.reported, counts: answer.counts });
        const { value } = answer.weighted;
        if (value === null) return;
        const known = parts.flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
      }),
    );
  });
});

describe('a total', () => {
  it('adds flows of one measure in the unit of the first', () => {
    expect(total([flow(1.2, '亿元'), flow(3500, '万元')])).toMatchObject({ value: 1.55, unit: '亿元' });
    expect(total([flow(0.1, '万人'), flow(0.2, '万人')]).value).toBe(0.3);
    expect(total([flow(0, '家'), flow(5, '家')]).value).toBe(5);
  });

  it.each([
    ['unlike units', [flow(3, '家'), flow(4, '亿元')], 'unlike_units'],
    ['people and visits', [flow(3, '人'), flow(4, '人次')], 'unlike_units'],
    ['percentages', [flow(3, '%'), flow(4, '%')], 'not_additive'],
    ['changes in points', [flow(1, '个百分点'), flow(2, '个百分点')], 'not_additive'],
    ['quotients', [flow(1, '元/亩'), flow(2, '元/亩')], 'not_additive'],
    ['states', [{ ...flow(3, '家'), basis: 'level' }, flow(4, '家')], 'not_additive'],
    ['a year and a quarter', [flow(3, '家'), { ...flow(4, '家'), basis: 'new' }], 'unequal_length'],
    ['an unknown part', [flow(3, '家'), flow(null, '家')], 'no_figure'],
    ['nothing', [], 'no_figure'],
  ] as const)('refuses %s', (_, addends, reason) => {
    expect(total(addends)).toMatchObject({ value: null, refused: reason });
  });
});

describe('shares together', () => {
  it('are the sum of the parts over the sum of the wholes, never a mean of percentages', () => {
    const shares = [
      { numerator: flow(90, '家'), denominator: flow(100, '家') },
      { numerator: flow(10, '家'), denominator: flow(900, '家') },
    ];
    expect(combineShares(shares)).toMatchObject({
      value: 10,
      unit: '%',
      inputs: { numerator: 100, denominator: 1000 },
    });
    expect(combineShares([{ numerator: flow(500, '万元'), denominator: flow(1, '亿元') }]).value).toBe(5);
  });

  it.each([
    ['a whole of nothing', flow(3, '家'), flow(0, '家'), 'no_base'],
    ['unlike sides', flow(3, '家'), flow(4, '亿元'), 'unlike_units'],
    ['an unknown side', flow(null, '家'), flow(4, '家'), 'no_figure'],
    ['an unknown whole', flow(4, '家'), flow(null, '家'), 'no_figure'],
  ] as const)('refuses %s', (_, numerator, denominator, reason) => {
    expect(combineShares([{ numerator, denominator }])).toMatchObject({ value: null, refused: reason });
  });
});
