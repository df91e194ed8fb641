import { describe, expect, it } from 'vitest';
import { recognizePeriods } from '../../../server/extract/recognizers/period.ts';
import type { PeriodMention } from '../../../server/extract/types.ts';
import { PERIOD_CASES } from './periods.ts';

const REFERENCE = { year: 2021, quarter: 3 };

/** `text=start/PnM@asOf`, `??` when unresolved, `?` ambiguous, `<` before the report's year. */
function write(mentions: readonly PeriodMention[], text: string): string {
  return mentions
    .map(({ start, end, period, asOf, isAmbiguous, isPrior }) => {
      const stretch = period === null ? '' : `${period.start}/P${period.months}M`;
      const day = asOf === null ? '' : `@${asOf}`;
      const resolved = stretch === '' && day === '' ? '?' : `${stretch}${day}`;
      return `${text.slice(start, end)}=${resolved}${isAmbiguous ? '?' : ''}${isPrior === true ? '<' : ''}`;
    })
    .join('; ');
}

describe.each(PERIOD_CASES)('$rule', ({ hits, nearMisses }) => {
  it.each(hits)('reads %j', (text, expected) => {
    expect(write(recognizePeriods(text, REFERENCE), text)).toBe(expected);
  });
  it.each(nearMisses)('is not misled by %j', (text, expected) => {
    expect(write(recognizePeriods(text, REFERENCE), text)).toBe(expected);
  });
});

describe('recognizePeriods', () => {
  it('knows without a reference only what is written with its year', () => {
    expect(write(recognizePeriods('2021年1-9月', null), '2021年1-9月')).toBe('2021年1-9月=2021-01-01/P9M');
    expect(write(recognizePeriods('1-9月', null), '1-9月')).toBe('1-9月=??');
    expect(write(recognizePeriods('今年以来', null), '今年以来')).toBe('今年以来=??');
  });

  it('flags a month far after the report, which may be last year’s', () => {
    const firstQuarter = { year: 2021, quarter: 1 };
    expect(write(recognizePeriods('12月', firstQuarter), '12月')).toBe('12月=2021-12-01/P1M?');
    expect(write(recognizePeriods('2021年12月', firstQuarter), '2021年12月')).toBe(
      '2021年12月=2021-12-01/P1M',
    );
  });

  it('reads a range of a longer text with offsets into the whole', () => {
    const text = '去年;1-9月;明年';
    const found = recognizePeriods(text, REFERENCE, { start: 3, end: 7 });
    expect(write(found, text)).toBe('1-9月=2021-01-01/P9M');
  });

  it.each(PERIOD_CASES.map(({ rule, hits, nearMisses }) => [rule, hits.length, nearMisses.length] as const))(
    'has at least 3 rows and 2 near misses for %s',
    (_rule, hits, nearMisses) => {
      expect(hits).toBeGreaterThanOrEqual(3);
      expect(nearMisses).toBeGreaterThanOrEqual(2);
    },
  );
});
