/**
 * A field's text made easy to read by rule: full-width signs folded, spaces and line wraps inside Chinese removed,
 * with a map back to the stored text. Rules work on the view, spans always on the stored text.
 */
import { foldText } from '../../domain/fold-text.ts';
import type { Range } from '../types.ts';

export interface TextView {
  readonly text: string;
  /** Range of the stored text the view was made from. */
  readonly range: Range;
  /** View range → stored range; an empty view range answers an empty stored range. */
  readonly toSource: (range: Range) => Range;
  /** Stored offset → offset of the first view character at or after it. */
  readonly toView: (offset: number) => number;
}

const CJK_OR_MARK = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…·①-⑳]/;
const LIST_MARKER =
  /^(?:\d{1,2}[.、](?!\d)|\d{1,2}[.、](?=\d{1,2}(?:[-—–~～至]\d{1,2})?月)|[①-⑳]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是])/;
const LABEL = /^[\u4e00-\u9fff]{2,8}[:：]/;
const HARD_END = /[。;；!！?？:：]/;

/** Makes the view of one range. */
export function viewText(source: string, range: Range): TextView {
  const chars: string[] = [];
  const starts: number[] = [];
  let offset = range.start;
  while (offset < range.end) {
    const char = source.charAt(offset);
    if (isSpace(char)) {
      const end = endOfSpace(source, offset, range.end);
      const kept = keptSpace(source, { start: offset, end }, range, chars);
      if (kept !== '') {
        chars.push(kept);
        starts.push(offset);
      }
      offset = end;
      continue;
    }
    if (isThousandsComma(source, offset)) {
      offset += 1;
      continue;
    }
    chars.push(foldText(char));
    starts.push(offset);
    offset += 1;
  }
  return { text: chars.join(''), range, toSource: toSource(starts, range), toView: toView(starts) };
}

/** 1,157 reads as 1157: the comma inside a number is no end of a clause. */
function isThousandsComma(source: string, at: number): boolean {
  if (source.charAt(at) !== ',' && source.charAt(at) !== '，') return false;
  return (
    /^[0-9０-９]$/u.test(source.charAt(at - 1)) &&
    /^[0-9０-９]{3}(?![0-9０-９])/u.test(source.slice(at + 1, at + 5))
  );
}

function isSpace(char: string): boolean {
  return char.trim() === '';
}

function endOfSpace(source: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isSpace(source.charAt(end))) end += 1;
  return end;
}

/** What stands for a run of white space: a line end that separates, one space between Latin words, or nothing. */
function keptSpace(source: string, space: Range, range: Range, before: readonly string[]): string {
  if (before.length === 0 || space.end >= range.end) return '';
  const previous = before.at(-1) ?? '';
  const following = source.slice(space.end, Math.min(space.end + 12, range.end));
  const hasLineEnd = source.slice(space.start, space.end).includes('\n');
  const isParagraph = source.slice(space.start, space.end).split('\n').length > 2;
  if (isParagraph) return '\n';
  const mayOpenItem = hasLineEnd || HARD_END.test(previous) || CJK_OR_MARK.test(previous) || previous === '.';
  if (mayOpenItem && LIST_MARKER.test(following)) return '\n';
  if (hasLineEnd && (HARD_END.test(previous) || LABEL.test(following))) return '\n';
  const next = following.charAt(0);
  if (CJK_OR_MARK.test(previous) || CJK_OR_MARK.test(next)) return '';
  return ' ';
}

function toSource(starts: readonly number[], range: Range): TextView['toSource'] {
  return ({ start, end }) => {
    const from = starts[start] ?? range.end;
    const last = starts[end - 1];
    return end <= start || last === undefined ? { start: from, end: from } : { start: from, end: last + 1 };
  };
}

function toView(starts: readonly number[]): TextView['toView'] {
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
