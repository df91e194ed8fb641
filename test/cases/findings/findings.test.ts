import { describe, expect, it } from 'vitest';
import { makeSection } from '../../extract/make-section.ts';
import { metricsOf } from '../../extract/read-section.ts';
import { FINDING_CASES } from './findings.ts';

describe('findings of one task', () => {
  it.each(FINDING_CASES)('%s', (_, parts, expected) => {
    const read = metricsOf(makeSection(parts));
    const codes = read.flatMap(({ findings }) => findings.map(({ code }) => code));
    const claims = read.flatMap(({ metric: { claim } }) =>
      claim === null ? [] : [`claim=${String(claim.holds)}`],
    );
    expect([...codes.filter((code) => code !== 'not_reported'), ...claims].join(' ')).toBe(expected);
  });

  it('names every target without a figure', () => {
    const read = metricsOf(
      makeSection([
        ['target', '新增小店800家、书房30座。'],
        ['progress', '新增小店346家。书房正在选址。'],
      ]),
    );
    expect(read.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['not_reported']]);
    expect(read[1]?.metric.said?.quote).toBe('书房正在选址');
  });

  it('makes a figure wait only when something above a note speaks against it', () => {
    const waits = FINDING_CASES.map(([name, parts]) => ({
      name,
      waits: metricsOf(makeSection(parts)).some(({ metric }) => metric.needsReview),
    }));
    expect(waits.filter((row) => row.waits).map(({ name }) => name)).toEqual([
      'claim that the figures refute',
      'claim of all against a rate',
      'met, says a cap that is broken',
      'claim in a remark column',
      'printed rate against the figures',
      'rate column',
      'title and column disagree',
      'persons against visits in one row',
      'more names than the number says',
    ]);
  });
});
