import { isDigit } from './characters.ts';
import { readHan } from './read-han.ts';

export interface ShareRead {
  readonly value: number;
  readonly unit: string;
  readonly end: number;
  readonly comparator: 'eq' | 'gt' | 'approx';
  /** Written as a fraction of the whole; the value is in percent. */
  readonly isFraction: boolean;
}

const TIMES_AFTER = /翻(?:了)?(?<count>[一两二三四五\d])?(?:番|倍)/y;
const HALVES = /(?<over>超过?|过)?(?:半数|一半)|过半(?!任务)/y;
const DECIMAL = /\d{1,6}(?:\.\d{1,6})?/y;

/** Every pattern of this file, for the backtracking check. */
export const SHARE_PATTERNS: readonly RegExp[] = [TIMES_AFTER, HALVES, DECIMAL];

const PARTS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** Shares and multiples without a plain unit: 百分之八十, 千分之三, 三分之一, 翻两番, 半数, 过半. */
export function readShare(text: string, at: number): ShareRead | null {
  const char = text[at];
  if (char === '翻') return readTimes(text, at);
  if (char === '半' || char === '过' || char === '超' || (char === '一' && text[at + 1] === '半'))
    return readHalf(text, at);
  return readParts(text, at);
}

/** 翻一番 is twice as much, each further 番 doubles again. */
function readTimes(text: string, at: number): ShareRead | null {
  TIMES_AFTER.lastIndex = at;
  const found = TIMES_AFTER.exec(text);
  if (found === null) return null;
  const written = found.groups?.['count'];
  const count = written === undefined ? 1 : numberAt(written, 0)?.value;
  if (count === undefined) return null;
  return { value: 2 ** count, unit: '倍', end: TIMES_AFTER.lastIndex, comparator: 'eq', isFraction: false };
}

function readHalf(text: string, at: number): ShareRead | null {
  HALVES.lastIndex = at;
  const found = HALVES.exec(text);
  if (found === null) return null;
  const written = found[0];
  const isOver = found.groups?.['over'] !== undefined || written === '过半';
  const comparator = isOver ? 'gt' : written === '半数' ? 'approx' : 'eq';
  return { value: 50, unit: '%', end: HALVES.lastIndex, comparator, isFraction: true };
}

function readParts(text: string, at: number): ShareRead | null {
  const whole = numberAt(text, at);
  if (whole === null || !text.startsWith('分之', whole.end)) return null;
  const part = numberAt(text, whole.end + 2);
  if (part === null) return null;
  const unit = PARTS[text.slice(at, whole.end)];
  const end = part.end;
  if (unit === '‱') return { value: part.value / 100, unit: '%', end, comparator: 'eq', isFraction: false };
  if (unit !== undefined) return { value: part.value, unit, end, comparator: 'eq', isFraction: false };
  if (whole.value <= 0) return null;
  return { value: (100 * part.value) / whole.value, unit: '%', end, comparator: 'eq', isFraction: true };
}

function numberAt(text: string, at: number): { value: number; end: number } | null {
  if (!isDigit(text.charCodeAt(at))) {
    const run = readHan(text, at);
    return run?.high !== null || run.scale !== '' ? bareScale(text, at) : { value: run.value, end: run.end };
  }
  DECIMAL.lastIndex = at;
  const found = DECIMAL.exec(text);
  return found === null ? null : { value: Number(found[0]), end: DECIMAL.lastIndex };
}

/** 百, 千, 万 as the whole of a share. */
function bareScale(text: string, at: number): { value: number; end: number } | null {
  return text[at] === '万' ? { value: 10000, end: at + 1 } : null;
}
