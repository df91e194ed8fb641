import { isBlank, isDigit, isEdge, isHan, isLineEnd, skipBlanks, skipDigits, isOneOf } from './characters.ts';
import type { DigitRule } from './mask-digits.ts';
import { readHanPeriod } from './read-period-han.ts';
import { readUnit } from './read-unit.ts';

const MAX_MARKER_DIGITS = 2;

/**
 * `1.` `2、` `3)` at the start of a line, cell or sentence; `2.3月1日` is a marker and a date. Blanks may stand
 * before it, but "there were 30. Then" ends a sentence.
 */
export const maskMarker: DigitRule = (text, at, end) => {
  if (!isOneOf(text, end, '.、)') || end - at > MAX_MARKER_DIGITS) return null;
  const next = text.charCodeAt(end + 1);
  const before = backOverBlanks(text, at);
  const isStart = isEdge(text.charCodeAt(before));
  if (!isStart && !isOneOf(text, before, '。;:!?)】') && !isInClause(text, at, next)) return null;
  if (isDigit(next))
    return readHanPeriod(text, end + 1) !== null || (isStart && text[end] === '、') ? end + 1 : null;
  return text[end] === '.' && isEdge(next) ? null : end + 1;
};

/** …整改,2.推进: a marker inside a sentence stands between a comma and a word. */
function isInClause(text: string, at: number, next: number): boolean {
  return isOneOf(text, at - 1, ',、') && isHan(next);
}

/** —3—: a page number between dashes. */
export const maskPageNumber: DigitRule = (text, at, end) => {
  const before = backOverBlanks(text, at);
  const after = skipBlanks(text, end);
  if (text[before] !== '-' || text[after] !== '-') return null;
  return isDigit(text.charCodeAt(after + 1)) || isDigit(text.charCodeAt(before - 1)) ? null : end;
};

/** The number in the first cell of a row (`| 6 |`, `4.1 |`, `9* |`), or before its words where the borders are lost. */
export const maskRowNumber: DigitRule = (text, at, end) => {
  if (end - at > 3) return null;
  const from = backOverBlanks(text, at);
  const isRowStart = isLineStart(text, from);
  if (!isRowStart && !(text[from] === '|' && isLineStart(text, from - 1))) return null;
  const last = endOfNumber(text, end);
  if (text[skipBlanks(text, last)] === '|') return last;
  const isWordsAfter = isBlank(text.charCodeAt(last)) && isHan(text.charCodeAt(last + 1));
  return isRowStart && isWordsAfter && readUnit(text, last, false) === null ? last : null;
};

function endOfNumber(text: string, end: number): number {
  const last = text[end] === '.' && isDigit(text.charCodeAt(end + 1)) ? skipDigits(text, end + 1) : end;
  return text[last] === '*' ? last + 1 : last;
}

function backOverBlanks(text: string, at: number): number {
  let index = at - 1;
  while (isBlank(text.charCodeAt(index))) index -= 1;
  return index;
}

function isLineStart(text: string, at: number): boolean {
  return at < 0 || isLineEnd(text.charCodeAt(at));
}
