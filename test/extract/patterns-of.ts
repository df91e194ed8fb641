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
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      built.push({ file, text: node.getText() });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), visit);
  return { literals, built };
}

/**
 * A pattern's source as the checker takes it: it knows no named groups, no look-around and no flag u. What is only
 * looked at counts as if it were read, which can cost more and never less.
 */
export function toRegExp(source: string): RegExp {
  const last = source.lastIndexOf('/');
  const body = source
    .slice(1, last)
    .replaceAll(/\(\?<[A-Za-z]\w*>/g, '(')
    .replaceAll(/\(\?<?[=!]/g, '(?:');
  return new RegExp(body, source.slice(last + 1).replace('u', ''));
}

/** Whether a repetition has no limit: only such a pattern can run away on a long text. */
export function isUnlimited(source: string): boolean {
  return /[*+]|\{[0-9]+,\}/.test(bare(source));
}

/**
 * Whether a group that repeats holds a repetition that varies: even with limits their ways multiply. Not so where
 * each round begins or ends with a blank that nothing else in it can take.
 */
export function isNested(source: string): boolean {
  let rest = bare(source);
  // The innermost groups first; one that holds a repetition leaves a mark of it behind.
  for (let inner = INNERMOST.exec(rest); inner !== null; inner = INNERMOST.exec(rest)) {
    const [group, words = '', count = ''] = inner;
    const holds = VARYING.test(words);
    const most = /[*+]|,\}/.test(count) ? Infinity : Number(/[0-9]+(?=\})/.exec(count)?.[0] ?? 1);
    if (holds && most > FEW_ROUNDS && !SEPARATED.test(words)) return true;
    rest = rest.replace(group, holds || most > 1 ? 'x+' : 'x');
  }
  return false;
}

const SEPARATED = /^ [^ .N]*$|^[^ .N]* $/;
/** So few rounds multiply to little. */
const FEW_ROUNDS = 2;
const VARYING = /[*+]|\{[0-9]+,[0-9]*\}/;
/** A group without groups inside, and how often it repeats. */
const INNERMOST = /\((?:\?<?[:=!]|\?<[A-Za-z]\w*>)?([^()]*)\)([*+]|\{[0-9]+(?:,[0-9]*)?\})?/;

/** Without escapes and classes, whose signs mean themselves; N stands for those that may take a blank. */
function bare(source: string): string {
  return source
    .replaceAll(/\\[sSWD]/g, 'N')
    .replaceAll(/\\./g, 'x')
    .replaceAll(/\[[^\]]*\]/g, (all) => (/^\[\^|[N ]/.test(all) ? 'N' : 'x'));
}
