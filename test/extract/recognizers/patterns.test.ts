import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Files about the report as a whole, and the cues of claims, keep patterns that are checked elsewhere. */
const ELSEWHERE = /document-title|report-|cues|headers|words/;
const FOLDERS = ['server/extract/recognizers', 'server/extract/refiners', 'server/extract/lexicon'];
const FILES = [
  'server/domain/unit.ts',
  'server/domain/decimal.ts',
  ...FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter(
    (file) => !ELSEWHERE.test(file),
  ),
];

interface Pattern {
  readonly file: string;
  readonly source: string;
}

/** Every regular expression literal of a file, and every call that would build one at run time. */
function patternsOf(file: string): { literals: readonly Pattern[]; built: readonly string[] } {
  const literals: Pattern[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ file, source: node.text });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      built.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), visit);
  return { literals, built };
}

/** The checker knows no named groups; their names change nothing. */
function toRegExp(source: string): RegExp {
  const last = source.lastIndexOf('/');
  const body = source.slice(1, last).replaceAll(/\(\?<[A-Za-z]\w*>/g, '(');
  return new RegExp(body, source.slice(last + 1));
}

const FOUND = FILES.map((file) => patternsOf(file));
const PATTERNS = FOUND.flatMap(({ literals }) => literals);

describe('patterns of the recognisers', () => {
  it('are all literals, so that none escapes this check', () => {
    expect(FOUND.flatMap(({ built }) => built)).toEqual([]);
  });

  it('are few: numbers and dates are read by hand-written readers', () => {
    expect(PATTERNS).toHaveLength(3);
  });

  it.each(PATTERNS.map(({ file, source }) => [source, file]))('%s in %s cannot backtrack badly', (source) => {
    expect(isSafe(toRegExp(source), { maxScore: 50 })).toMatchObject({ safe: true, error: null });
  });
});
