import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { isUnlimited, patternsOf, toRegExp } from './patterns-of.ts';

const FOLDERS = ['claims', 'matching', 'findings', 'names', 'milestones'].map(
  (name) => `server/extract/${name}`,
);
const LEXICON = ['cues', 'english-cues', 'milestone-cues', 'name-cues', 'statement-cues', 'words'];
const FILES = [
  'server/domain/wording.ts',
  ...LEXICON.map((name) => `server/extract/lexicon/${name}.ts`),
  ...FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
];

const FOUND = FILES.map((file) => patternsOf(file));
const PATTERNS = FOUND.flatMap(({ literals }) => literals);
const UNLIMITED = PATTERNS.filter(({ source }) => isUnlimited(source));

describe('patterns of claims, matching and milestones', () => {
  it('are literals, or alternations of listed words built in few places', () => {
    expect(new Set(FOUND.flatMap(({ built }) => built.map(({ file }) => file)))).toEqual(
      new Set([
        'server/extract/lexicon/words.ts',
        'server/extract/matching/gates.ts',
        'server/extract/matching/similarity.ts',
      ]),
    );
  });

  it('are counted, and those that repeat without a limit too', () => {
    expect(PATTERNS.length).toBeGreaterThan(150);
    expect(UNLIMITED.length).toBeGreaterThan(20);
    expect(UNLIMITED.length).toBeLessThan(80);
  });

  it.each(UNLIMITED.map(({ file, source }) => [source, file]))(
    '%s in %s cannot backtrack badly',
    (source) => {
      expect(isSafe(toRegExp(source), { maxScore: 200, timeout: 2000 })).toMatchObject({
        safe: true,
        error: null,
      });
    },
  );
});
