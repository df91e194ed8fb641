import { describe, expect, it } from 'vitest';
import { checkSizes } from '../../scripts/check/check-sizes.ts';

describe('checkSizes', () => {
  it('refuses a file above the cap and reports the spread', () => {
    const result = checkSizes(
      new Map([
        ['server/a.ts', 301],
        ['web/b.tsx', 300],
        ['db/c.ts', 10],
      ]),
    );
    expect(result).toEqual({
      problems: ['server/a.ts has 301 lines, 300 is the most'],
      note: '3 files, median 300, p90 300, longest 301 (server/a.ts)',
    });
  });

  it('leaves word tables, dictionaries, cases and documents alone', () => {
    const long = [
      'server/extract/lexicon/units.ts',
      'server/domain/unit-table.ts',
      'web/lib/i18n/zh.ts',
      'test/cases/quantity.ts',
      'README.md',
    ];
    expect(checkSizes(new Map(long.map((path) => [path, 999])))).toEqual({
      problems: [],
      note: '0 files, median 0, p90 0, longest 0 (none)',
    });
  });
});
