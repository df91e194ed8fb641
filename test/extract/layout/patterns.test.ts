import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

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

interface Pattern {
  readonly file: string;
  readonly source: string;
}

function patternsOf(file: string): {
  readonly literals: readonly Pattern[];
  readonly built: readonly string[];
} {
  const literals: Pattern[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ file, source: node.text });
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      built.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), visit);
  return { literals, built };
}

/** The checker knows no named groups and no look-behind; neither changes how far a pattern goes back. */
function toRegExp(source: string): RegExp {
  const last = source.lastIndexOf('/');
  const body = source
    .slice(1, last)
    .replaceAll(/\(\?<[A-Za-z]\w*>/g, '(')
    .replaceAll('(?<=', '(?=')
    .replaceAll('(?<!', '(?!');
  return new RegExp(body, source.slice(last + 1));
}

/** A pattern whose repetitions all have a limit costs a constant per character; only the others can run away. */
function isUnlimited(source: string): boolean {
  const bare = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{[0-9]+,\}/.test(bare);
}

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
