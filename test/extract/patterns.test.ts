import { resolve } from 'node:path';
import { isSafe } from 'redos-detector';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files.ts';
import { isNested, isUnlimited, patternsOf, toRegExp } from './patterns-of.ts';

/** Everything that reads a report. */
const FILES = listFiles('.').filter((path) => /^server\/(?:domain|documents|extract)\/.*\.ts$/.test(path));
const FOUND = FILES.map((file) => patternsOf(file));
const PATTERNS = FOUND.flatMap(({ literals }) => literals);
const isCostly = (source: string) => isUnlimited(source) || isNested(source);
const COSTLY = PATTERNS.filter(({ source }) => isCostly(source));

/** A bound of steps, not of time, so that a slow machine finds the same. */
function check(source: string): { readonly safe: boolean; readonly error: string | null } {
  const { safe, error } = isSafe(toRegExp(source), { maxScore: 200 });
  return { safe, error };
}

describe('the list of patterns', () => {
  it('holds every one of the readers, the domain and the extractor', () => {
    const counts = new Map<string, number>();
    for (const { file } of PATTERNS) {
      const folder = file.split('/').slice(0, 2).join('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect(counts.get('server/documents')).toBeGreaterThanOrEqual(60);
    expect(counts.get('server/domain')).toBeGreaterThanOrEqual(12);
    expect(counts.get('server/extract')).toBeGreaterThanOrEqual(585);
    expect(COSTLY.length).toBeGreaterThanOrEqual(65);
  });

  it('has few of numbers and dates, which hand-written readers read', () => {
    const folders = /^server\/extract\/(?:recognizers|refiners)\/(?!document-title|report-)/;
    expect(PATTERNS.filter(({ file }) => folders.test(file))).toHaveLength(0);
  });

  it('is all literals, but for alternations of listed words built in three files', () => {
    expect(new Set(FOUND.flatMap(({ built }) => built.map(({ file }) => file)))).toEqual(
      new Set([
        'server/extract/lexicon/words.ts',
        'server/extract/matching/gates.ts',
        'server/extract/matching/similarity.ts',
      ]),
    );
  });
});

describe('patterns that repeat without a limit or in each other', () => {
  it.each(COSTLY.map(({ file, source }) => [source, file]))('%s in %s cannot backtrack badly', (source) => {
    expect(check(source)).toEqual({ safe: true, error: null });
  });

  it.each([
    '/(a+)+$/',
    String.raw`/^(?:\d+|\d)*x/`,
    String.raw`/\s+$/`,
    String.raw`/[至到]+(?=\d)/`,
    String.raw`/\band\b(?!.*\band\b)/`,
    '/(?<=[a-z]+,[a-z]+)x/',
    '/^(?:a{1,9}){1,9}b/',
    '/^(?:(?<n>[ab]{0,20})c?){2,}$/',
    '/^(?: [^,]{1,9}){1,12}x/',
  ])('would be found out: %s', (source) => {
    expect(isCostly(source)).toBe(true);
    expect(check(source).safe).toBe(false);
  });

  it.each([
    String.raw`/a{1,9}[*+]\+/`,
    '/^(?:目标|任务){0,3}$/',
    String.raw`/(?:\(.{0,9}\))?(?:甲|乙{1,3})x/`,
    '/^A(?: (?:of|[A-Z][a-z]{0,9})){1,12} was/',
    String.raw`/(?:今年|\d{4}年(?:底|末)?){1,3}/`,
  ])('are not %s, whose cost has a limit', (source) => {
    expect(isCostly(source)).toBe(false);
  });
});

describe('patterns built from lists of words', () => {
  const sources: string[] = [];

  beforeAll(async () => {
    const Plain = RegExp;
    vi.stubGlobal(
      'RegExp',
      new Proxy(Plain, {
        construct(target, [pattern, flags]: [string, string?]) {
          const caller = new Error().stack?.split('\n')[2] ?? '';
          if (/server[\\/](?:domain|documents|extract)[\\/]/.test(caller))
            sources.push(`/${pattern}/${flags ?? ''}`);
          return new target(pattern, flags);
        },
      }),
    );
    vi.resetModules();
    for (const { built } of FOUND) for (const { file } of built) await import(resolve(file));
    const words = FILES.filter((file) => file.startsWith('server/extract/'));
    for (const file of words) await import(resolve(file));
  });

  afterAll(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('are made once, while the program starts', () => {
    expect(sources.length).toBeGreaterThanOrEqual(9);
  });

  it('repeat nothing', () => {
    expect(sources.filter((source) => isCostly(source))).toEqual([]);
  });
});
