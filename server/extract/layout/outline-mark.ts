import type { Range } from '../types.ts';
import { ordinalOf } from './ordinal.ts';

/** Rank of a numbering mark, outermost first: 一、 1 · （一） 2 · 1. 3 · (1) 4. */
export type Depth = 1 | 2 | 3 | 4;

export interface OutlineMark {
  readonly depth: Depth;
  readonly no: string | null;
  /** Offsets inside the line: the heading words, and where the text after them begins. */
  readonly title: Range;
  readonly bodyStart: number;
}

const MARKS: readonly (readonly [Depth, RegExp])[] = [
  [1, /^第(?<no>[一二三四五六七八九十]{1,3})[章部篇节]分?[、.:]?\s{0,3}/],
  [1, /^(?<no>[一二三四五六七八九十]{1,3})[、.]\s{0,3}/],
  [2, /^[(](?<no>[一二三四五六七八九十]{1,3})[)]\s{0,3}/],
  [3, /^(?:任务|事项|项目|工程|专项|指标)(?<no>[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.:]\s{0,3}/],
  [
    3,
    /^(?:priority|task|objective|commitment|goal|action|outcome) (?<no>[0-9]{1,2}(?:\.[0-9]{1,2})?)[.: -]\s{0,3}/i,
  ],
  [4, /^[(](?<no>[0-9]{1,2})[)]\s{0,3}/],
  [3, /^(?<no>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?:[.、)]\s{0,3}(?![0-9])|\s+(?=[A-Z]))/],
];
/** A title inside a paragraph ends at the first of these … */
const TITLE_END = /[。:;]|(?<=[a-z])\. |\. (?=[A-Z])/;
/** … and is no longer than this. */
const MAX_INLINE_TITLE = 40;

/**
 * Reads the numbering at the start of a folded line: `(一)接待规模。年初确定…` has the number 1, the title
 * 接待规模 and the rest as body. Null for a line without a mark.
 */
export function outlineMark(line: string): OutlineMark | null {
  for (const [depth, pattern] of MARKS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const from = match[0].length;
    const stop = TITLE_END.exec(withoutBrackets(line.slice(from)));
    const length = stop?.index ?? line.length - from;
    const isTitle = length <= MAX_INLINE_TITLE && length > 0 && !isAccount(line.slice(from, from + length));
    const to = from + (isTitle ? length : 0);
    const hasBody = isTitle && stop !== null && to + stop[0].length < line.length;
    return {
      depth,
      no: ordinalOf(match.groups?.['no'] ?? ''),
      title: { start: from, end: isTitle ? to : from },
      bodyStart: hasBody ? to + stop[0].length : isTitle ? line.length : from,
    };
  }
  return null;
}

/** 年度修缮危桥8座,上半年已修缮3座: a goal with its result in one sentence is what the task says, not what it is called. */
function isAccount(words: string): boolean {
  const [goal = '', ...rest] = words.split(',');
  return /[0-9]/.test(goal) && rest.some((clause) => RESULT.test(clause) && /[0-9]/.test(clause));
}

const RESULT = /已|累计|实际|目前|截[至止]|上半年|季度|完成|[0-9]月/;

/** Text in brackets ends no title: (牵头单位:教育局). */
function withoutBrackets(words: string): string {
  return words.replace(/\([^()]{0,60}\)/g, (bracket) => ' '.repeat(bracket.length));
}
