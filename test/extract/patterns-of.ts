/** The regular expressions of a source file, read from its syntax tree, for the tests of how far they go back. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Pattern {
  readonly file: string;
  readonly source: string;
}

/** Literals, and the files' text of every `new RegExp(…)`, which escapes a check of literals. */
export interface Found {
  readonly literals: readonly Pattern[];
  readonly built: readonly { readonly file: string; readonly text: string }[];
}

export function patternsOf(file: string): Found {
  const literals: Pattern[] = [];
  const built: { file: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ file, source: node.text });
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      built.push({ file, text: node.getText() });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), visit);
  return { literals, built };
}

/**
 * A literal's source as the checker takes it: it knows no named groups, no look-behind and no flag u, and none of
 * them changes how far a pattern goes back.
 */
export function toRegExp(source: string): RegExp {
  const last = source.lastIndexOf('/');
  const body = source
    .slice(1, last)
    .replaceAll(/\(\?<[A-Za-z]\w*>/g, '(')
    .replaceAll('(?<=', '(?=')
    .replaceAll('(?<!', '(?!');
  return new RegExp(body, source.slice(last + 1).replace('u', ''));
}

/** A pattern whose repetitions all have a limit costs a constant per character; only the others can run away. */
export function isUnlimited(source: string): boolean {
  const bare = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{[0-9]+,\}/.test(bare);
}
