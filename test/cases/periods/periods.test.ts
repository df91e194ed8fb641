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

  it.each([
    ['今年以来', 1, '今年以来=2021-01-01/P3M'],
    ['年初', 2, '年初=@2021-01-01'],
    ['年底', 2, '年底=@2021-12-31'],
    ['上年末', 2, '上年末=@2020-12-31<'],
    ['本季度', 2, '本季度=2021-04-01/P3M'],
    ['上季度', 1, '上季度=2020-10-01/P3M<'],
    ['上月', 4, '上月=2021-11-01/P1M?'],
    ['明年', 4, '明年=2022-01-01/P12M'],
    ['2月29日', 1, '2月29日=??'],
    ['2020年2月29日', 1, '2020年2月29日=@2020-02-29<'],
    ['2000年2月末', 1, '2000年2月末=@2000-02-29<'],
    ['2100年2月末', 1, '2月末=@2021-02-28'],
    ['1900年2月', 1, '2月=2021-02-01/P1M'],
    ['4月1日至31日', 2, '4月1日至31日=??'],
    ['2022年3月-2021年5月', 2, '2022年3月-2021年5月=??'],
  ])('resolves %s in quarter %i', (text, quarter, expected) => {
    expect(write(recognizePeriods(text, { year: 2021, quarter }), text)).toBe(expected);
  });

  it.each([['1-9月'], ['6月4日'], ['6月1日至30日'], ['今年'], ['今年3月'], ['2019年同期'], ['目前']])(
    'leaves %s open without a reference',
    (text) => {
      expect(recognizePeriods(text, null)).toMatchObject([{ period: null, asOf: null, isAmbiguous: true }]);
    },
  );

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
