import { describe, expect, it } from 'vitest';
import { goalRows, ownerRows } from '../../server/domain/heatmap.ts';
import { metric, silentMetric, trendPoint } from '../web/factories.ts';

describe('goals by quarter', () => {
  const sme = metric({
    trend: [
      trendPoint(1, { editionId: 'r1', value: 2460, review: 'accepted' }),
      trendPoint(2, { editionId: null }),
      trendPoint(3, { editionId: 'r3', value: 13462, review: 'accepted' }),
      trendPoint(4, { isFuture: true }),
    ],
  });

  it('tells no report from not reported, not due and waiting; the shown quarter is the board’s', () => {
    const waiting = metric({
      indicatorId: 'w',
      review: 'pending',
      trend: [
        trendPoint(1, { editionId: 'r1' }),
        trendPoint(2, { editionId: 'r2', value: 3, review: 'pending' }),
      ],
    });
    const rows = goalRows([sme, waiting], '2021-Q3');
    expect(rows[0]?.cells.map(({ state, percent }) => [state, percent])).toEqual([
      ['not_reported', null],
      ['no_report', null],
      ['exceeded', 168.275],
      ['not_due', null],
    ]);
    expect(rows[1]?.cells.map(({ state }) => state)).toEqual(['not_reported', 'pending']);
  });

  it('leaves out what has no number to reach', () => {
    expect(goalRows([metric({ target: null, actual: null })], '2021-Q3')).toEqual([]);
  });

  it('is two hundred goals of four quarters without a second look at any of them', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...sme, indicatorId: `i${index}` }));
    expect(goalRows(many, '2021-Q3').flatMap(({ cells }) => cells)).toHaveLength(800);
  });
});

describe('goals by responsible unit', () => {
  it('puts a goal of two units with both, the busiest first and goals without a unit last', () => {
    const board = [
      silentMetric({ indicatorId: 'nobody', owners: [] }),
      metric({ indicatorId: 'both', owners: ['甲处', '乙处'] }),
      silentMetric({ indicatorId: 'second', owners: ['乙处'] }),
    ];
    const rows = ownerRows(board, '2021-Q3');
    expect(
      rows.map(({ owner, met, cells }) => [owner, met, cells.map(({ indicatorId }) => indicatorId)]),
    ).toEqual([
      ['乙处', 1, ['both', 'second']],
      ['甲处', 1, ['both']],
      [null, 0, ['nobody']],
    ]);
  });
});
