/** The short form of `npm run fuzz`: other numbers, so that both together try more. */
import { describe, expect, it } from 'vitest';
import { fuzzFormat } from '../../scripts/lib/fuzz-format.ts';
import { fuzzSeeds } from '../../scripts/lib/fuzz-seeds.ts';

const FROM = 10_000;
const FILES = 20;
const PATIENCE = { timeout: 600_000 };
const SEEDS = await fuzzSeeds();

describe('changed files', PATIENCE, () => {
  it('come in every format that is read', () => {
    expect([...SEEDS.keys()].sort()).toEqual(
      expect.arrayContaining(['csv', 'doc', 'docx', 'html', 'md', 'ods', 'pdf', 'txt', 'xls', 'xlsx']),
    );
  });

  it.each([...SEEDS])('of %s are taken whole or refused in words', async (format, seeds) => {
    const result = await fuzzFormat({ format, seeds, from: FROM, to: FROM + FILES });
    expect(result.violations).toEqual([]);
    expect(result.taken + result.refused).toBe(FILES);
  });
});
