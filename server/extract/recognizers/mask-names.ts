import { CODE_LABELS, NAMES_WITH_NUMBERS } from '../lexicon/codes.ts';
import type { Range } from '../types.ts';
import { isDigit, isHan, isLatin, skipDigits, skipLatin, isOneOf, classOf } from './characters.ts';
import { maskCodeAtDigit } from './mask-digits.ts';
import { maskLatinToken } from './mask-latin.ts';
import { isHanNumeral } from './han-tokens.ts';
import { readYearNumber } from './read-year.ts';
import { readUnit } from './read-unit.ts';
import { buildTrie, matchLongest } from './word-trie.ts';

const NAMES = buildTrie(NAMES_WITH_NUMBERS);
const LABELS = buildTrie(CODE_LABELS);
const MAX_TITLE = 120;
const MAX_QUOTE = 16;
const CLOSING: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
};

const NONE = 0;
const DIGIT = 1;
const LATIN = 2;
const MARK = 3;
const NAME = 4;

const STARTS = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code += 1) {
    if (isDigit(code)) table[code] = DIGIT;
    else if (isLatin(code)) table[code] = LATIN;
    else if (NAMES.firsts[code] !== 0 || LABELS.firsts[code] !== 0) table[code] = NAME;
  }
  for (const char of '《〈“‘「『"(〔[第前') table[char.charCodeAt(0)] = MARK;
  table['一'.charCodeAt(0)] = NAME;
  return table;
}

/** Names, codes and markers in folded text, in order and without overlaps. */
export function findNames(text: string): readonly Range[] {
  const found: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const start = classOf(STARTS, text, at);
    if (start === NONE) {
      at += 1;
      continue;
    }
    const hit = maskAt(text, at, start);
    if (hit !== null) found.push(hit);
    at = hit?.end ?? afterMiss(text, at, start);
  }
  return found;
}

function afterMiss(text: string, at: number, start: number): number {
  if (start === DIGIT) return skipNumber(text, at);
  return start === LATIN ? skipLatin(text, at) : at + 1;
}

/** To the end of 1,026.4, so that its later digits are not taken for a code. */
function skipNumber(text: string, at: number): number {
  let end = skipDigits(text, at);
  while ((text[end] === ',' || text[end] === '.') && isDigit(text.charCodeAt(end + 1)))
    end = skipDigits(text, end + 1);
  return end;
}

function maskAt(text: string, at: number, start: number): Range | null {
  if (start === DIGIT) return maskCodeAtDigit(text, at);
  if (start === LATIN) return maskLatinToken(text, at);
  if (start === NAME) return maskName(text, at) ?? maskLabelled(text, at);
  const char = text.charAt(at);
  if (char === '第') return maskOrdinal(text, at);
  if (char === '前') return maskRank(text, at);
  if (char === '(' || char === '〔' || char === '[') return maskBracketed(text, at);
  return maskQuoted(text, at, char);
}

/** Bounds and verbs right before a number, by which a quote states a figure. */
const STATING =
  '不少于 不低于 不高于 不超过 至少 达到 达 控制在 完成 新增 建成 实现 提高到 提升到 降至 降到 超过 突破'.split(
    ' ',
  );

/** “不少于30场”, “全年完成120个” state a figure with its unit and name nothing. */
function statesFigure(quoted: string): boolean {
  for (let at = 1; at < quoted.length; at += 1) {
    if (!isDigit(quoted.charCodeAt(at)) || isDigit(quoted.charCodeAt(at - 1))) continue;
    const before = quoted.slice(0, at);
    const isStated = STATING.some((word) => before.endsWith(word));
    if (isStated && readUnit(quoted, skipNumber(quoted, at), false) !== null) return true;
  }
  return false;
}

/** 《…》 whole; a quoted name only when it is short, longer quotes may state results. */
function maskQuoted(text: string, at: number, open: string): Range | null {
  const close = CLOSING[open] ?? '';
  const isTitle = open === '《' || open === '〈';
  const limit = at + 2 + (isTitle ? MAX_TITLE : MAX_QUOTE);
  const found = text.slice(at + 1, limit).indexOf(close);
  if (found === -1) return null;
  const end = at + 1 + found + 1;
  if (isTitle) return { start: at, end };
  const quoted = text.slice(at, end);
  return quoted.includes('\n') || statesFigure(quoted) ? null : { start: at, end };
}

const CLOSING_BRACKETS = ')〕]';
const LONGEST_MARKER = 4;

/** (三), (3), 〔2021〕12号, [2021]12号, (2021)3号. */
function maskBracketed(text: string, at: number): Range | null {
  const year = readYearNumber(text, at + 1);
  if (year !== null && isClosing(text, year.end)) {
    const last = skipDigits(text, year.end + 1);
    return { start: at, end: text[last] === '号' ? last + 1 : year.end + 1 };
  }
  const end = skipNumeral(text, at + 1);
  return end > at + 1 && end - at <= LONGEST_MARKER && isClosing(text, end)
    ? { start: at, end: end + 1 }
    : null;
}

function isClosing(text: string, at: number): boolean {
  return isOneOf(text, at, CLOSING_BRACKETS);
}

/** 第三批, 第12号, 第3至5名: the numeral and what it orders. */
function maskOrdinal(text: string, at: number): Range | null {
  let end = skipNumeral(text, at + 1);
  if (end === at + 1) return null;
  while (isOneOf(text, end, '-~至到、')) {
    const from = text[end + 1] === '第' ? end + 2 : end + 1;
    const next = skipNumeral(text, from);
    if (next === from) break;
    end = next;
  }
  return { start: at, end: readUnit(text, end, false)?.end ?? end };
}

/** Behind Arabic digits and Chinese numerals, one blank before them allowed; `at` itself when there are none. */
function skipNumeral(text: string, at: number): number {
  const from = text[at] === ' ' ? at + 1 : at;
  let end = from;
  while (isDigit(text.charCodeAt(end)) || isHanNumeral(text.charCodeAt(end))) end += 1;
  return end === from ? at : end;
}

/** 前3位, 前三名, 前10强, 前十: a rank, unless 前 ends another word (提前3天, 目前14家). */
function maskRank(text: string, at: number): Range | null {
  if (isOneOf(text, at - 1, '提目年日之此当以午会期届岁生超空')) return null;
  const end = skipNumeral(text, at + 1);
  if (end === at + 1) return null;
  if (isOneOf(text, end, '位名强列甲茅')) return { start: at, end: end + 1 };
  return isHan(text.charCodeAt(end)) ? null : { start: at, end };
}

const ONE = '一'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);

/** A listed name or idiom, or 一户一策; inside a longer numeral it is none (二十一批). */
function maskName(text: string, at: number): Range | null {
  const listed = matchLongest(NAMES, text, at);
  const end = listed === -1 ? pairedOnes(text, at) : listed;
  // 十分之三 is a share.
  if (end === -1 || (text[end - 1] === '分' && text[end] === '之')) return null;
  const before = text.charCodeAt(at - 1);
  return isHanNumeral(before) || isDigit(before) || before === ORDINAL ? null : { start: at, end };
}

/** 一户一策, 一村一品: 一 twice with a character behind each. */
function pairedOnes(text: string, at: number): number {
  if (text.charCodeAt(at) !== ONE || text.charCodeAt(at + 2) !== ONE) return -1;
  return isWord(text.charCodeAt(at + 1)) && isWord(text.charCodeAt(at + 3)) ? at + 4 : -1;
}

const LONG_CODE = 5;

/** A Chinese character that is no part of a numeral: 一千一百 is a number. */
function isWord(code: number): boolean {
  return isHan(code) && !isHanNumeral(code);
}

/** 联系电话:0571-…, 阅读:417次, ICP备0555号: behind a label with a colon, or before many digits, stands a code. */
function maskLabelled(text: string, at: number): Range | null {
  const label = matchLongest(LABELS, text, at);
  if (label === -1) return null;
  let from = label;
  let hasColon = false;
  for (; isOneOf(text, from, ': |'); from += 1) hasColon ||= text[from] === ':';
  if (!hasColon && skipDigits(text, from) - from < LONG_CODE) return null;
  let end = from;
  let hasDigit = false;
  for (; isCodeCharacter(text, end); end += 1) hasDigit ||= isDigit(text.charCodeAt(end));
  if (!hasDigit) return null;
  return { start: at, end: text[end] === '次' || text[end] === '号' ? end + 1 : end };
}

function isCodeCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLatin(code)) return true;
  return (
    isOneOf(text, at, '-/+') ||
    (text[at] === ' ' && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1)))
  );
}
