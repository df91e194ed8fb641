/** Cuts a view into items (list markers), sentences (。;) and clauses (,). Marks inside 《》, “” and numbers do not cut. */
import type { Range } from '../types.ts';

export interface Sentence extends Range {
  /** Number of the list item the sentence stands in (2. ② （二） → 2); null outside lists. */
  readonly item: number | null;
  /** Position among the sentences of the field, from 0. */
  readonly index: number;
  /** Ends with a full stop rather than a semicolon: topics do not carry further. */
  readonly isClosed: boolean;
  readonly clauses: readonly Range[];
}

const MARKER =
  /^(?:(?<digits>\d{1,2})[.、](?!\d(?!\d?(?:月|[-—–~～至]\d{1,2}月)))|(?<circle>[①-⑳])|\((?<bracket>[一二三四五六七八九十]{1,3}|\d{1,2})\)|(?<chinese>[一二三四五六七八九十]{1,3})[、是])\s?/;
const CHINESE_DIGITS = '一二三四五六七八九';
const CIRCLE_ONE = 0x2460;
const QUOTE_LIMIT = 80;
const CLOSERS: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」' };

/** Sentences of one view, in order. Never empty ones. */
export function segmentText(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let item: number | null = null;
  for (const { start, end, mark } of cut(text, isSentenceEnd)) {
    const marker = MARKER.exec(text.slice(start, end));
    if (marker !== null) item = markerNumber(marker.groups ?? {});
    const from = start + (marker === null ? 0 : marker[0].length);
    if (text.slice(from, end).trim() === '') continue;
    sentences.push({
      start: from,
      end,
      item,
      index: sentences.length,
      isClosed: !/[;；]/.test(mark),
      clauses: clausesOf(text, { start: from, end }),
    });
  }
  return sentences;
}

function markerNumber(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { digits, circle, bracket, chinese } = groups;
  if (digits !== undefined) return Number(digits);
  if (circle !== undefined) return circle.charCodeAt(0) - CIRCLE_ONE + 1;
  const word = bracket ?? chinese ?? '';
  return /^\d+$/.test(word) ? Number(word) : chineseNumber(word);
}

function chineseNumber(word: string): number | null {
  const [tens = '', units = ''] = word.includes('十') ? word.split('十') : ['', word];
  const unit = units === '' ? 0 : CHINESE_DIGITS.indexOf(units) + 1;
  const ten = word.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens) + 1) : 0;
  return ten * 10 + unit || null;
}

interface Piece extends Range {
  /** The sign that closed the piece; '' at the end of the text. */
  readonly mark: string;
}

/** Splits after every position the predicate names, quoted stretches kept whole. */
function cut(text: string, isEnd: (text: string, at: number) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const closer = CLOSERS[text.charAt(at)];
    const close = closer === undefined ? -1 : text.slice(at, at + QUOTE_LIMIT).indexOf(closer);
    if (close > 0) {
      at += close + 1;
      continue;
    }
    if (isEnd(text, at)) {
      pieces.push({ start, end: at, mark: text.charAt(at) });
      start = at + 1;
    }
    at += 1;
  }
  if (start < text.length) pieces.push({ start, end: text.length, mark: '' });
  return pieces;
}

function isSentenceEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (/[。;；!！?？\n]/.test(char)) return true;
  return (
    char === '.' &&
    /^\.["”)*]{0,3} +["“A-Z0-9¥£$€*]/.test(text.slice(at, at + 6)) &&
    /[a-z0-9%)”"]/.test(text.charAt(at - 1))
  );
}

function isClauseEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === ':') return !/\d/.test(text.charAt(at + 1)) || !/\d/.test(text.charAt(at - 1));
  if (char !== ',') return false;
  return !(/\d/.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
}

function clausesOf(text: string, sentence: Range): readonly Range[] {
  const body = text.slice(sentence.start, sentence.end);
  const clauses: Range[] = [];
  for (const { start, end } of cut(body, isClauseEnd)) {
    const from = start + (body.slice(start, end).length - body.slice(start, end).trimStart().length);
    if (from < end) clauses.push({ start: sentence.start + from, end: sentence.start + end });
  }
  return clauses;
}
