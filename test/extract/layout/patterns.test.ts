import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { isUnlimited, patternsOf, toRegExp } from '../patterns-of.ts';

const FOLDERS = ['server/documents', 'server/documents/readers', 'server/extract/layout'];
const FILES = [
  'server/domain/fold-text.ts',
  'server/extract/lexicon/headers.ts',
  'server/extract/lexicon/layout-cues.ts',
  ...['document-title', 'report-dates', 'report-org', 'report-period'].map(
    (name) => `server/extract/recognizers/${name}.ts`,
  ),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ),
];

const FOUND = FILES.map((file) => patternsOf(file));
const PATTERNS = FOUND.flatMap(({ literals }) => literals);
const UNLIMITED = PATTERNS.filter(({ source }) => isUnlimited(source));

describe('patterns of readers and layout', () => {
  it('are all literals, so that none escapes this check', () => {
    expect(FOUND.flatMap(({ built }) => built)).toEqual([]);
  });

  it('are counted, and few of them repeat without a limit', () => {
    expect(PATTERNS.length).toBeGreaterThan(120);
    expect(UNLIMITED.length).toBeGreaterThan(10);
    expect(UNLIMITED.length).toBeLessThan(40);
  });

  it('tell limited repetition from unlimited', () => {
    expect([String.raw`/a{1,9}[*+]\+/`, '/a*b/', '/(?:a|b)+/', '/a{3,}/'].map(isUnlimited)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it.each(UNLIMITED.map(({ file, source }) => [source, file]))(
    '%s in %s cannot backtrack badly',
    (source) => {
      expect(isSafe(toRegExp(source), { maxScore: 100 })).toMatchObject({ safe: true, error: null });
    },
  );
});
