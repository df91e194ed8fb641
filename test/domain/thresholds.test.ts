import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../server/domain/attainment.ts';
import { areInOrder, effectiveThresholds } from '../../server/domain/thresholds.ts';

describe('thresholds', () => {
  it('of a metric come before those of the organisation, and those before the defaults', () => {
    expect(effectiveThresholds()).toEqual(DEFAULT_THRESHOLDS);
    expect(effectiveThresholds({ nearLevel: 90, capLead: 5 }, null, { capLead: 7 })).toEqual({
      ...DEFAULT_THRESHOLDS,
      nearLevel: 90,
      capLead: 7,
    });
  });

  it.each([
    ['the defaults', {}, true],
    ['red before amber', { atRiskGap: -2, onTrackGap: -5 }, false],
    ['on track ahead of the year', { onTrackGap: 1 }, false],
    ['red below nothing', { atRiskGap: -101 }, false],
    ['a share below nothing', { capLead: -1 }, false],
    ['a share above all', { nearLevel: 101 }, false],
    ['the ends of every scale', { atRiskGap: -100, onTrackGap: 0, nearLevel: 100, approxBand: 0 }, true],
  ])('%s: %o in order is %s', (_what, change, isRight) => {
    expect(areInOrder({ ...DEFAULT_THRESHOLDS, ...change })).toBe(isRight);
  });
});
