import { describe, expect, it } from 'vitest';
import { previousHeights, quarterColumns } from '../../../web/charts/quarter-columns.ts';
import { isYearToDate, quartersInput } from '../../../web/charts/quarters-input.ts';
import type { QuartersInput } from '../../../web/charts/quarters-input.ts';
import { detailOf, targetOf } from './detail-fixture.ts';
import type { DetailSketch } from './detail-fixture.ts';

function inputOf(
  sketch: DetailSketch,
  view: Partial<Pick<QuartersInput, 'mode' | 'measure'>> = {},
): QuartersInput {
  return quartersInput(detailOf(sketch), { lang: 'zh', mode: 'cumulative', measure: 'value', ...view });
}

const YEAR: DetailSketch = { values: [2460, null, 13462, null], illustrative: [1], future: [4] };

describe('cumulative columns', () => {
  it('stand only where something was reported', () => {
    expect(quarterColumns(inputOf(YEAR))).toEqual([
      { from: 0, to: 0, total: 2460, height: 2460, status: 'on_track', isHatched: true },
      { from: 2, to: 2, total: 13462, height: 13462, status: 'exceeded', isHatched: false },
    ]);
  });

  it('in terms of the target are each quarter’s attainment', () => {
    expect(quarterColumns(inputOf(YEAR, { measure: 'attainment' })).map(({ total }) => total)).toEqual([
      30.75, 168.275,
    ]);
  });

  it('keep a measured zero', () => {
    expect(quarterColumns(inputOf({ values: [0, null, null, null] }))).toMatchObject([{ from: 0, total: 0 }]);
  });

  it('are converted to the unit of the target', () => {
    const input = inputOf({
      values: [268, null, null, null],
      unit: '亿元',
      target: targetOf(10000000, '万元'),
    });
    expect(quarterColumns(input).map(({ total }) => total)).toEqual([2680000]);
  });
});

describe('columns of single quarters', () => {
  it('cover both quarters when the one between gave no figure, as high as their mean', () => {
    expect(quarterColumns(inputOf(YEAR, { mode: 'single' }))).toEqual([
      { from: 0, to: 0, total: 2460, height: 2460, status: 'on_track', isHatched: true },
      { from: 1, to: 2, total: 11002, height: 5501, status: 'exceeded', isHatched: true },
    ]);
  });

  it('are unsure when one of the two figures is', () => {
    const input = inputOf({ values: [10, 20, 30, 40], pending: [2] }, { mode: 'single' });
    expect(quarterColumns(input).map(({ isHatched }) => isHatched)).toEqual([false, true, true, false]);
  });

  it('go below zero when a later figure corrects an earlier one', () => {
    const input = inputOf({ values: [30, 25, 40, null] }, { mode: 'single' });
    expect(quarterColumns(input).map(({ total }) => total)).toEqual([30, -5, 15]);
  });

  it('in terms of the target are shares of the whole year', () => {
    const input = inputOf({ values: [2000, 4000, null, null] }, { mode: 'single', measure: 'attainment' });
    expect(quarterColumns(input).map(({ total }) => total)).toEqual([25, 25]);
  });
});

describe('quartersInput', () => {
  it('leaves figures that wait for a check out of pictures, and says that they wait', () => {
    const detail = detailOf({ values: [2460, 5000, 13462, null], pending: [3], future: [4] });
    const { points } = quartersInput(detail, {
      lang: 'zh',
      mode: 'cumulative',
      measure: 'value',
      isImage: true,
    });
    expect(points.map(({ value, slot }) => [value, slot])).toEqual([
      [2460, 'not_reported'],
      [5000, 'not_reported'],
      [null, 'pending'],
      [null, 'not_due'],
    ]);
  });

  it('knows no increments of a rate', () => {
    const level: DetailSketch = {
      values: [92.1, 93.4, null, null],
      basis: 'level',
      unit: '%',
      target: targetOf(95, '%', 'gte'),
    };
    expect(isYearToDate(detailOf({ ...level, period: '2021-Q2' }).metric)).toBe(false);
    expect(isYearToDate(detailOf(level).metric)).toBe(false);
    expect(inputOf(level, { mode: 'single' }).mode).toBe('cumulative');
    expect(isYearToDate(detailOf({ values: [1, 2, null, null] }).metric)).toBe(true);
  });
});

describe('previousHeights', () => {
  it('keeps gaps of last year as gaps', () => {
    expect(previousHeights(inputOf({ ...YEAR, previous: [1640, null, 8120, 11260] }))).toEqual([
      1640,
      null,
      8120,
      11260,
    ]);
    expect(
      previousHeights(inputOf({ ...YEAR, previous: [1640, null, 8120, 11260] }, { mode: 'single' })),
    ).toEqual([1640, null, null, 3140]);
  });

  it('is empty when last year has no figure at all', () => {
    expect(previousHeights(inputOf({ ...YEAR, previous: [null, null, null, null] }))).toEqual([]);
  });
});
