import { ENGLISH_MONTHS, PERIOD_NOT_AFTER, PERIOD_NOT_BEFORE, PERIOD_WORDS } from '../lexicon/periods.ts';
import { isDigit, isLatin, skipDigits, isOneOf, classOf } from './characters.ts';
import { isHanNumeral } from './han-tokens.ts';
import type { PeriodExpression } from './period-expression.ts';
import { readEnglishPeriod } from './read-period-english.ts';
import { readHanPeriod } from './read-period-han.ts';
import { buildTrie, matchLongest } from './word-trie.ts';

const WORDS = buildTrie(PERIOD_WORDS.map((row) => row.word));
const BY_WORD = new Map(PERIOD_WORDS.map((row) => [row.word, row]));

const NONE = 0;
const DIGIT = 1;
const HAN = 2;
const LATIN = 3;

/** What each character may begin: most of a text is none of these and costs one look. */
const STARTS = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of '一二三四五六七八九十前第上下今本当去明截"“‘') table[char.charCodeAt(0)] = HAN;
  for (const row of PERIOD_WORDS) {
    const code = row.word.charCodeAt(0);
    table[code] = isLatin(code) ? LATIN : HAN;
  }
  for (const month of Object.keys(ENGLISH_MONTHS)) table[month.toUpperCase().charCodeAt(0)] = LATIN;
  for (const char of 'QHFfste') table[char.charCodeAt(0)] = LATIN;
  for (let code = 48; code <= 57; code += 1) table[code] = DIGIT;
  return table;
}

/** What may stand second in an expression that begins with a Chinese character: ends most false starts. */
const SECONDS = secondTable();

function secondTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const listed = PERIOD_WORDS.map((row) => row.word.charAt(1)).join('');
  for (const char of `${listed}0123456789〇零○一二两三四五六七八九十年半月季至止到-~ `)
    table[char.charCodeAt(0)] = 1;
  return table;
}

/** Every expression of time in folded text, in order and without overlaps. */
export function findPeriods(text: string): readonly PeriodExpression[] {
  const found: PeriodExpression[] = [];
  let at = 0;
  while (at < text.length) {
    const start = classOf(STARTS, text, at);
    if (start === NONE) {
      at += 1;
      continue;
    }
    const expression = readAt(text, at, start);
    if (expression !== null) found.push(expression);
    at = expression?.end ?? nextStart(text, at, start);
  }
  return found;
}

function nextStart(text: string, at: number, start: number): number {
  return start === DIGIT ? skipDigits(text, at) : at + 1;
}

function readAt(text: string, at: number, start: number): PeriodExpression | null {
  if (start === DIGIT) {
    return isDateLike(text, at) ? (readHanPeriod(text, at) ?? readEnglishPeriod(text, at)) : null;
  }
  const before = text.charCodeAt(at - 1);
  if (start === LATIN) return isLatin(before) ? null : (readWord(text, at) ?? readEnglishPeriod(text, at));
  if (classOf(SECONDS, text, at + 1) !== 1) return null;
  if (isHanNumeral(before) && isHanNumeral(text.charCodeAt(at))) return null;
  const word = readWord(text, at);
  const phrase = readHanPeriod(text, at);
  const longest = word !== null && (phrase === null || word.end >= phrase.end) ? word : phrase;
  return longest === null || isOtherWord(text, at) ? null : longest;
}

function readWord(text: string, at: number): PeriodExpression | null {
  const end = matchLongest(WORDS, text, at);
  const row = end === -1 ? undefined : BY_WORD.get(text.slice(at, end));
  if (row === undefined || (isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1)))) return null;
  return { start: at, end, meaning: { kind: 'word', means: row.means, by: row.by }, isDoubtful: false };
}

/** The first two characters belong to another word: 项目前期, 合同期. */
function isOtherWord(text: string, at: number): boolean {
  const head = text.slice(at, at + 2);
  const isAfter = isOneOf(text, at - 1, PERIOD_NOT_AFTER[head] ?? '');
  return isAfter || isOneOf(text, at + 2, PERIOD_NOT_BEFORE[head] ?? '');
}

const AFTER_DATE = '年月日号季-~至到./ Qsnrt';

/** A digit run may begin a date only before one of a few characters: the cheap question before the patterns. */
function isDateLike(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLatin(before) || isDigit(before)) return false;
  const end = skipDigits(text, at);
  return end - at <= 6 && isOneOf(text, end, AFTER_DATE);
}
