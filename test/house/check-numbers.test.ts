import { describe, expect, it } from 'vitest';
import { checkNumbers, type NumberSources } from '../../scripts/check/check-numbers.ts';
import { readNumbers } from '../../scripts/check/read-numbers.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';

const DOC = 'docs/page.md';
const SOURCES: NumberSources = {
  version: '1.0.0',
  stated: [{ docs: [DOC], says: 'tried after {} and {} minutes', is: [5, 30] }],
  measured: {
    speed: { on: '2031-10-08', by: 'npm run bench', figures: ['board 12 to 18 ms, page 4,000 KB'] },
  },
};
const WHOLE = `# Page

It is tried after 5 and 30
minutes. \`npx ./dabiao-1.0.0.tgz\` \`wait 9 s\`

## Speed

<!-- measured: speed -->

A board takes 12 to 18 ms, a page has 4,000 KB. [see](page-7 s.md)

## After it
`;

function problemsOf(text: string, sources: NumberSources = SOURCES): readonly string[] {
  return checkNumbers(new Map([[DOC, text]]), sources).problems;
}

describe('checkNumbers', () => {
  it('has nothing against numbers that are what their sources have', () => {
    expect(problemsOf(WHOLE)).toEqual([]);
  });

  it.each([
    [
      'a number that the code has otherwise',
      'after 5',
      'after 6',
      `${DOC} says 6 in “tried after {} and {} minutes”, it is 5`,
    ],
    [
      'a phrase that is gone',
      'tried after',
      'sent after',
      `${DOC} no longer says “tried after {} and {} minutes”`,
    ],
    [
      'a measured number changed in the document',
      '18 ms',
      '17 ms',
      `${DOC}:10 states 17 ms without a source`,
    ],
    [
      'a mark without a record',
      'measured: speed',
      'measured: sped',
      `${DOC} names the measurement sped, which there is not`,
    ],
    [
      'a number outside the marked section',
      '## After it',
      '## After it\n\nIt starts in 3 seconds.',
      `${DOC}:14 states 3 s without a source`,
    ],
    ['the name of another version', '1.0.0', '0.9.0', `${DOC} names dabiao-0.9.0.tgz, the version is 1.0.0`],
    [
      'a record that no document uses',
      'page has 4,000 KB',
      'page is small',
      'no document states 4000 KB of the measurement speed',
    ],
    [
      'Chinese words for units',
      '## After it',
      '## After it\n\n约 3 秒。',
      `${DOC}:14 states 3 s without a source`,
    ],
  ])('finds %s', (_, was, becomes, problem) => {
    expect(problemsOf(WHOLE.replace(was, becomes))).toContain(problem);
  });

  it('holds bare numbers too where a document is about measurements', () => {
    const speed = `<!-- measured: speed -->\n\n| 4,000 | 12 |\n| 4,001 | 1.5 |\n`;
    const problems = (doc: string) =>
      checkNumbers(new Map([[doc, `${speed}\nboard 12 to 18 ms, page 4,000 KB`]]), { ...SOURCES, stated: [] })
        .problems;
    expect(problems(DOC)).toEqual([]);
    expect(problems('docs/performance.md')).toEqual([
      'docs/performance.md:4 states 4001 without a source',
      'docs/performance.md:4 states 1.5 without a source',
    ]);
  });

  it('says so when a constant of the table has gone from the code', () => {
    const stated = [{ docs: [DOC], says: 'tried after {} and {} minutes', is: [] }];
    expect(problemsOf(WHOLE, { ...SOURCES, stated })).toContain(
      `${DOC} says 5 in “tried after {} and {} minutes”, it is unknown`,
    );
  });
});

describe('the table of numbers', () => {
  it('reads constants, products, lists, defaults, shares and counts from the sources', () => {
    const { stated } = readNumbers(PROJECT_ROOT);
    const of = (says: string) => stated.find((row) => row.says === says)?.is;
    expect(of('good once and for {} minutes')).toEqual([30]);
    expect(of('{}, {}, {}, {} and {} minutes')).toEqual([1, 5, 30, 120, 360]);
    expect(of('| `DABIAO_READ_MB` | {} |')).toEqual([1024]);
    expect(of('`blind-3` at {} %')).toEqual([84.3]);
    expect(
      stated.flatMap(({ says, is }) => (is.length > 0 && is.every(Number.isFinite) ? [] : [says])),
    ).toEqual([]);
  });
});
