import { describe, expect, it } from 'vitest';
import { checkMetric } from '../../server/domain/metric-checks.ts';
import type { ScorecardMetric, TrendPoint } from '../../server/domain/scorecard.ts';
import { metric } from '../web/factories.ts';

const PERIOD = '2021-Q3';

function point(period: string, value: number | null, unit = '家'): TrendPoint {
  const shared = { editionId: 'e', review: 'accepted', isIllustrative: false, isFuture: false } as const;
  const plain = { startsBreak: null, backfilled: null } as const;
  return { period, value, unit, ...shared, ...plain, assessment: null, timeline: null };
}

function withTrend(values: readonly (number | null)[], actual: number, unit = '家'): ScorecardMetric {
  const base = metric();
  const trend = values.map((value, index) => point(`2021-Q${index + 1}`, value, unit));
  if (base.actual === null) throw new Error('the made-up metric has no figure');
  return { ...base, actual: { ...base.actual, value: actual, unit: '家' }, trend };
}

const codes = (of: ScorecardMetric) => checkMetric(of, PERIOD).map(({ code, isGood }) => [code, isGood]);

describe('the checks of a figure', () => {
  it('say where it stands, what the report claims and for which period', () => {
    const base = metric();
    expect(codes({ ...base, claim: null, trend: [] })).toEqual([
      ['source', true],
      ['attained', true],
      ['period', true],
    ]);
    const claim = { quote: '已超额完成', start: 0, end: 5, holds: false };
    expect(codes({ ...base, claim, trend: [] })).toContainEqual(['claim', false]);
  });

  it('find a cumulative figure that fell, jumped, or grew as usual', () => {
    expect(codes(withTrend([100, 200, 190], 190))).toContainEqual(['fall', false]);
    expect(codes(withTrend([100, 200, 310], 310))).toContainEqual(['steady', true]);
    expect(codes(withTrend([100, 200, 2100], 2100))).toContainEqual(['jump', false]);
  });

  it('compare across written scales', () => {
    const [last] = checkMetric(withTrend([0.01, 0.02, 310], 310, '万家'), PERIOD).slice(-1);
    expect(last).toMatchObject({ code: 'steady', change: 110, previous: { value: 0.02, unit: '万家' } });
  });

  it('say nothing of a step where the quarter before gave no figure, and nothing at all without a figure', () => {
    expect(codes(withTrend([100, null, 310], 310)).map(([code]) => code)).not.toContain('steady');
    expect(checkMetric({ ...metric(), actual: null }, PERIOD)).toEqual([]);
  });

  it('doubt an unclear period and a large move of a rate', () => {
    const unclear = { ...metric(), reasons: [{ code: 'ambiguous_period' as const, params: {} }] };
    expect(codes(unclear)).toContainEqual(['period', false]);
    const rate = withTrend([10, 10, 16], 16);
    const level = { ...rate, actual: rate.actual && { ...rate.actual, basis: 'level' as const } };
    expect(codes(level)).toContainEqual(['jump', false]);
  });
});
