import { isDigit, skipDigits, isOneOf } from './characters.ts';
import { readHan } from './read-han.ts';

export interface ShareRead {
  readonly value: number;
  readonly unit: string;
  readonly end: number;
  readonly comparator: 'eq' | 'gt' | 'approx';
  /** Written as a fraction of the whole; the value is in percent. */
  readonly isFraction: boolean;
}

const PARTS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** Shares and multiples without a plain unit: 百分之八十, 千分之三, 三分之一, 翻两番, 半数, 过半. */
export function readShare(text: string, at: number): ShareRead | null {
  const char = text[at];
  if (char === '翻') return readTimes(text, at);
  if (char === '半' || char === '过' || char === '超' || (char === '一' && text[at + 1] === '半'))
    return readHalf(text, at);
  return readParts(text, at);
}

/** 翻一番 is twice as much, each further 番 doubles again; 翻番 and 翻倍 are one. */
function readTimes(text: string, at: number): ShareRead | null {
  const from = text[at + 1] === '了' ? at + 2 : at + 1;
  const written = numberAt(text, from);
  const end = written?.end ?? from;
  const count = written?.value ?? 1;
  if (!isOneOf(text, end, '番倍') || !Number.isInteger(count) || count > MOST_DOUBLINGS) return null;
  return { value: 2 ** count, unit: '倍', end: end + 1, comparator: 'eq', isFraction: false };
}

const MOST_DOUBLINGS = 9;
const OVER = ['超过', '超', '过'];

/** 半数, 一半, 超过半数, 过半; 过半任务 closes a slogan. */
function readHalf(text: string, at: number): ShareRead | null {
  const over = OVER.find((word) => text.startsWith(word, at))?.length ?? 0;
  const half = text.slice(at + over, at + over + 2);
  if (half === '半数' || half === '一半') {
    const plain = half === '半数' ? 'approx' : 'eq';
    return halfOf(at + over + 2, over > 0 ? 'gt' : plain);
  }
  const isOverHalf = text.startsWith('过半', at) && !text.startsWith('任务', at + 2);
  return isOverHalf ? halfOf(at + 2, 'gt') : null;
}

function halfOf(end: number, comparator: ShareRead['comparator']): ShareRead {
  return { value: 50, unit: '%', end, comparator, isFraction: true };
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

const MAX_DIGITS = 9;

/** Arabic digits with a fraction, or a Chinese numeral without scale. */
function numberAt(text: string, at: number): { value: number; end: number } | null {
  if (!isDigit(text.charCodeAt(at))) {
    const run = readHan(text, at);
    return run?.high !== null || run.scale !== '' ? bareScale(text, at) : { value: run.value, end: run.end };
  }
  const whole = skipDigits(text, at);
  const end =
    text[whole] === '.' && isDigit(text.charCodeAt(whole + 1)) ? skipDigits(text, whole + 1) : whole;
  return end - at > MAX_DIGITS ? null : { value: Number(text.slice(at, end)), end };
}

/** 百, 千, 万 as the whole of a share. */
function bareScale(text: string, at: number): { value: number; end: number } | null {
  return text[at] === '万' ? { value: 10000, end: at + 1 } : null;
}
