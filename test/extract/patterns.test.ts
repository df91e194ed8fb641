import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['claims', 'matching', 'findings', 'names', 'milestones'].map(
  (name) => `server/extract/${name}`,
);
const LEXICON = ['cues', 'english-cues', 'milestone-cues', 'name-cues', 'statement-cues', 'words'];
const FILES = [
  'server/domain/wording.ts',
  ...LEXICON.map((name) => `server/extract/lexicon/${name}.ts`),
  ...FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
];

interface Pattern {
  readonly file: string;
  readonly source: string;
}

interface Found {
  readonly literals: readonly Pattern[];
  readonly built: readonly string[];
}

function patternsOf(file: string): Found {
  const literals: Pattern[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ file, source: node.text });
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.push(file);
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
  return new RegExp(body, source.slice(last + 1).replace('u', ''));
}

/** A pattern whose repetitions all have a limit costs a constant per character; only the others can run away. */
function isUnlimited(source: string): boolean {
  const bare = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{[0-9]+,\}/.test(bare);
}

const FOUND = FILES.map((file) => patternsOf(file));
const PATTERNS = FOUND.flatMap(({ literals }) => literals);
const UNLIMITED = PATTERNS.filter(({ source }) => isUnlimited(source));

describe('patterns of claims, matching and milestones', () => {
  it('are literals, or alternations of listed words built in few places', () => {
    expect(new Set(FOUND.flatMap(({ built }) => built))).toEqual(
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
