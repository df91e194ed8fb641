import { describe, expect, it } from 'vitest';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { brokenAnswers, sealedAnswers, type SealedAnswer } from '../../server/domain/seal.ts';

const answer = (indicatorId: string, words: Partial<SealedAnswer> = {}): SealedAnswer => ({
  indicatorId,
  name: `指标${indicatorId}`,
  target: { value: 10, unit: '家' },
  actual: { value: 8, unit: '家' },
  review: 'accepted',
  attainment: 80,
  status: 'on_track',
  rule: 'at_least@1',
  ...words,
});

describe('sealedAnswers', () => {
  it('keeps what a quarter answered, by indicator, and nothing else', () => {
    const metrics: readonly Partial<ScorecardMetric>[] = [
      { ...answer('b'), target: null, actual: null, taskNo: '1' },
      { ...answer('a'), owners: ['甲处'] } as Partial<ScorecardMetric>,
      { ...answer('c') } as Partial<ScorecardMetric>,
    ];
    expect(sealedAnswers(metrics as readonly ScorecardMetric[])).toEqual([
      answer('a'),
      answer('b', { target: null, actual: null }),
      answer('c'),
    ]);
  });
});

describe('brokenAnswers', () => {
  it('is empty when nothing changed, whatever the order', () => {
    expect(brokenAnswers([answer('a'), answer('b')], [answer('b'), answer('a')])).toEqual([]);
  });

  it('names what changed, came and went, by its name of today where it has one', () => {
    const sealed = [answer('a'), answer('b'), answer('c')];
    const now = [answer('a'), answer('b', { name: '新名', attainment: 90 }), answer('d')];
    expect(brokenAnswers(sealed, now)).toEqual(['新名', '指标c', '指标d']);
  });
});
