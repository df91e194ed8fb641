import { describe, expect, it } from 'vitest';
import { countBranches, summarizeCoverage, type FileCoverage } from '../../scripts/lib/branch-coverage.ts';

const at = (line?: number) => ({ start: { line } });

const FILES: ReadonlyMap<string, FileCoverage> = new Map([
  [
    'server/domain/a.ts',
    {
      branchMap: { '0': { locations: [at(4), at()] }, '1': { locations: [at(9), at(10), at(11)] } },
      b: { '0': [3, 0], '1': [1, 0, 2] },
    },
  ],
  ['server/domain/b.ts', { branchMap: { '0': { locations: [at(2), at(2)] } }, b: { '0': [1, 5] } }],
  ['server/domains/c.ts', { branchMap: { '0': { locations: [at(1)] } }, b: { '0': [0] } }],
]);

describe('countBranches', () => {
  it('adds up a folder and names what no test takes; an else without words stands on the line of its if', () => {
    expect(countBranches(FILES, ['server/domain', 'server/extract'])).toEqual([
      {
        folder: 'server/domain',
        taken: 5,
        total: 7,
        untaken: ['server/domain/a.ts:10', 'server/domain/a.ts:4'],
      },
      { folder: 'server/extract', taken: 0, total: 0, untaken: [] },
    ]);
  });
});

describe('summarizeCoverage', () => {
  const count = (taken: number, total: number) => ({ folder: 'server/domain', taken, total, untaken: [] });
  const floors = new Map([['server/domain', 95]]);

  it('passes a folder on the floor and fails one under it', () => {
    expect(summarizeCoverage([count(95, 100)], floors)).toEqual({
      lines: ['server/domain: 95.00 % of branches (95 of 100)'],
      problems: [],
    });
    expect(summarizeCoverage([count(94, 100)], floors).problems).toEqual([
      'server/domain: 94.00 % of branches (94 of 100), floor 95 %',
    ]);
  });

  it('never rounds a folder up to the floor', () => {
    expect(summarizeCoverage([count(18_999, 20_000)], floors)).toEqual({
      lines: ['server/domain: 94.99 % of branches (18999 of 20000)'],
      problems: ['server/domain: 94.99 % of branches (18999 of 20000), floor 95 %'],
    });
  });

  it('wants everything of a folder without a floor', () => {
    expect(summarizeCoverage([count(99, 100)], new Map()).problems).toEqual([
      'server/domain: 99.00 % of branches (99 of 100), floor 100 %',
    ]);
  });

  it('fails a folder in which nothing was counted', () => {
    expect(summarizeCoverage([count(0, 0)], floors).problems).toHaveLength(1);
  });
});
