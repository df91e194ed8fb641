import { describe, expect, it } from 'vitest';
import { checkFeatures, testTitles } from '../../scripts/check/check-features.ts';

const TESTS = new Map([
  ['test/a.test.ts', "describe('sums', () => { it.each([1])('adds %i', () => {}); });"],
]);
const testText = (path: string) => TESTS.get(path) ?? null;
const COUNTS = { A: 8, B: 9, C: 7, D: 5, E: 5, F: 6, G: 4, H: 4, I: 2, J: 3, K: 2 };

/** A complete table in which every feature is missing but the ones given. */
function table(rows: Readonly<Record<string, string>>): string {
  return Object.entries(COUNTS)
    .flatMap(([group, count]) => Array.from({ length: count }, (_, index) => `${group}${index + 1}`))
    .map((id) => `| ${id} | name | ${rows[id] ?? 'not yet |'} |`)
    .join('\n');
}

function problemsOf(rows: Readonly<Record<string, string>>): readonly string[] {
  return checkFeatures(table(rows), testText).problems;
}

describe('checkFeatures', () => {
  it('accepts a table whose tests exist and counts the states', () => {
    const result = checkFeatures(
      table({
        A1: 'done | `test/a.test.ts` › adds %i',
        B2: 'partly | `test/a.test.ts` › sums; later the rest',
      }),
      testText,
    );
    expect(result).toEqual({ problems: [], note: '1 done, 1 partly, 53 not yet' });
  });

  it.each([
    [
      'a test that is gone',
      'done | `test/a.test.ts` › subtracts',
      'A1 names “subtracts”, which is no test in test/a.test.ts',
    ],
    ['a file that is gone', 'done | `test/b.test.ts` › sums', 'A1 names test/b.test.ts, which is not there'],
    ['no proof', 'done |', 'A1 names no test'],
    ['an invented state', 'nearly |', 'A1 is "nearly", which is none of done, partly, not yet'],
  ])('names %s', (_name, row, problem) => {
    expect(problemsOf({ A1: row })).toEqual([problem]);
  });

  it('misses a feature without a row', () => {
    expect(checkFeatures(table({}).replace('| C7 |', '| C8 |'), testText).problems).toEqual([
      'C7 has no row',
      'C8 is no feature',
    ]);
  });

  it('sees a feature that stands twice', () => {
    expect(checkFeatures(`${table({})}\n| A1 | again | done | |`, testText).problems).toContain(
      'A1 stands twice',
    );
  });
});

describe('testTitles', () => {
  it('reads titles from calls only', () => {
    const text = "// it('no', f)\nit('yes', f); it.skipIf(x)('also', f); other('not', f);";
    expect([...testTitles('a.test.ts', text)]).toEqual(['yes', 'also']);
  });
});
