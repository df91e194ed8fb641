import { NAMED_BY_NUMBER, SERVICE_NUMBERS } from '../lexicon/codes.ts';
import { ENGLISH_SCALES, LATIN_UNITS } from '../lexicon/units.ts';
import type { Range } from '../types.ts';
import {
  isDigit,
  isEdge,
  isHan,
  isLatin,
  isLineEnd,
  skipBlanks,
  skipDigits,
  skipLatin,
} from './characters.ts';
import { readUnit } from './read-unit.ts';
import { buildTrie, matchLongest } from './word-trie.ts';

const NAMED = buildTrie(NAMED_BY_NUMBER);
const UNITS = new Set(LATIN_UNITS);
const SCALES = new Set(ENGLISH_SCALES.filter((word) => word !== 'M' && word !== 'K' && word !== 'B'));
const MONEY_SCALES = new Set(['M', 'K', 'B', 'm', 'k']);

/** Codes that begin with a digit; tried in order at the first digit of a run. */
export const DIGIT_CODE_PATTERNS: readonly RegExp[] = [
  // +86 000 5550 0164
  /(?<=\+)\d{1,3}(?:[ -]\d{2,12}){2,}/y,
  // 0571-87054011, 002482090/2021-14765: no quantity begins with a zero and a digit
  /0\d+(?:[-/ ]\d+)*(?:号(?:-\d+)?)?/y,
  // 09:05, 1:500, 3:2
  /\d{1,5}(?::\d{1,6})+(?!\d)/y,
  // 1024×768, 7×24
  /\d{1,6}(?:[×x*]\d{1,6})+/y,
  // 10.12.3.4, 2021.12.07, 1.2.3
  /\d{1,6}\.\d{1,6}(?:\.\d{1,6})+/y,
  // 0820-555-0113, 863-306-11
  /\d{1,6}-\d{1,6}(?:-\d{1,6})+/y,
  // 2021-14765, 2023/24
  /(?:19|20)\d\d[-/]\d{1,6}(?!\d)/y,
  /1[3-9]\d{9}(?!\d)/y,
  // 4·26
  /\d{1,2}·\d{1,2}/y,
  // 88号, 1号文件
  /\d{1,6}号/y,
  // 90后, 80年代
  /\d0(?:后|年代)/y,
  // 满2年, 满6个月: how old a thing must be to belong
  /(?<=满)\d{1,3}(?:年|个月|周岁|岁)(?=的|以上|未)/y,
  // 5级企业: a class
  /\d{1,2}级(?!地震)/y,
  /\d{1,4}强(?![^\s,。;、])/y,
  /\d{1,2}时\d{1,2}分/y,
  /\d{1,2}年(?=行动|规划|计划|攻坚|滚动|大变样)/y,
  /(?:24|12) ?小时(?=热线|值班|服务|自助|不打烊|在线|营业|监控|运行)/y,
  // 60岁以上, 15-59岁, 14周岁
  /\d{1,3}(?:[-~至到]\d{1,3})?(?:周岁|岁(?=以上|以下|及|\(|老|女|儿|青|人|至|-))(?:(?:\(含\)|及)?以[上下])?/y,
  // 15日 is a date, 15日内 a duration
  /(?:3[01]|[12]\d|[1-9])日(?=前|起|止|至|上午|下午|晚|召开|印发|$)/y,
];

const CLAUSE_STARTS = '|。;:!?)、,';

/** A code, marker, version, rank or name at the first digit of a run; null when the number may count something. */
export function maskCodeAtDigit(text: string, at: number): Range | null {
  for (const pattern of DIGIT_CODE_PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { start: at, end: pattern.lastIndex };
  }
  const end = skipDigits(text, at);
  return (
    maskMarker(text, at, end) ??
    maskWithLetters(text, at, end) ??
    maskVersion(text, at, end) ??
    maskSuffix(text, at, end) ??
    maskSum(text, at, end) ??
    maskNamed(text, at, end) ??
    maskRankNumber(text, at, end) ??
    maskRowNumber(text, at, end)
  );
}

/** `1.` `2、` `3)` at the start of a line, cell or sentence; `2.3月1日` is a marker and a date. */
function maskMarker(text: string, at: number, end: number): Range | null {
  const mark = text[end] ?? '';
  if (end - at > 2 || !'.、)'.includes(mark) || mark === '') return null;
  const before = text.charCodeAt(at - 1);
  const isLineStart = isEdge(before);
  if (!isLineStart && before !== 32 && !CLAUSE_STARTS.includes(text[at - 1] ?? '')) return null;
  const isNumberAfter = isDigit(text.charCodeAt(end + 1));
  if (!isNumberAfter)
    return mark === '.' && isEdge(text.charCodeAt(end + 1)) ? null : { start: at, end: end + 1 };
  const isDate = /^(?:\d{1,2}月|20\d\d年)/.test(text.slice(end + 1, end + 6));
  return isDate || (isLineStart && mark === '、') ? { start: at, end: end + 1 } : null;
}

/** 5G, 4A, 2021C01001, 3D: letters glued to digits that are no unit. */
function maskWithLetters(text: string, at: number, end: number): Range | null {
  if (!isLatin(text.charCodeAt(end))) return null;
  const last = skipLatin(text, end);
  const word = text.slice(end, last);
  const isMoney = '¥$£€'.includes(text[at - 1] ?? ' ') || '¥$£€'.includes(text[at - 2] ?? ' ');
  const isUnit = UNITS.has(word) || SCALES.has(word) || (isMoney && MONEY_SCALES.has(word));
  const isCountLetter =
    /^[OolI]+$/.test(word) && (isHan(text.charCodeAt(last)) || isDigit(text.charCodeAt(last)));
  if ((isUnit && !(word === 'P' && isVideo(text, at, end))) || isCountLetter) return null;
  let tail = last;
  while (isDigit(text.charCodeAt(tail)) || isLatin(text.charCodeAt(tail))) tail += 1;
  return { start: at, end: text[tail] === '级' ? tail + 1 : tail };
}

/** 720P and 1080P name a picture size; other P measure computing power. */
function isVideo(text: string, at: number, end: number): boolean {
  const digits = text.slice(at, end);
  return digits === '720' || digits === '1080' || digits === '480';
}

/** 3.0, 2.0模式, 4.0版: a version, unless a bound or 为/达 makes it a value or a unit follows. */
function maskVersion(text: string, at: number, end: number): Range | null {
  if (text[end] !== '.' || text[end + 1] !== '0' || end - at > 1) return null;
  const last = end + 2;
  if (
    isDigit(text.charCodeAt(last)) ||
    readUnit(text, last, false) !== null ||
    /^[万亿千百]/.test(text.slice(last, last + 1))
  )
    return null;
  const before = text[at - 1] ?? '|';
  if (
    '为达到至于过≥≤<>-~:|\n\t(+'.includes(before) ||
    (before === ' ' && isEdge(text.charCodeAt(skipBlanks(text, last))))
  )
    return null;
  if (before === ' ' && !isLatin(text.charCodeAt(at - 2))) return null;
  return { start: at, end: last };
}

/** 新冠-19: a bare number hung on a word. */
function maskSuffix(text: string, at: number, end: number): Range | null {
  const isHung =
    text[at - 1] === '-' && isHan(text.charCodeAt(at - 2)) && !'为至达到'.includes(text[at - 2] ?? ' ');
  return isHung && !'.万亿千百'.includes(text[end] ?? ' ') && readUnit(text, end, false) === null
    ? { start: at, end }
    : null;
}

/** 9+3, 8+4: a formula in a name, unless the last part has a unit (30+30+5场). */
function maskSum(text: string, at: number, end: number): Range | null {
  let last = end;
  while (text[last] === '+' && isDigit(text.charCodeAt(last + 1))) last = skipDigits(text, last + 1);
  if (text[last] === '+' && isLatin(text.charCodeAt(last + 1))) return { start: at, end: last + 2 };
  if (last === end) return null;
  return readUnit(text, last, false) === null ? { start: at, end: last } : null;
}

/** 315工程, 12345热线; and service numbers wherever they have no unit. */
function maskNamed(text: string, at: number, end: number): Range | null {
  const name = matchLongest(NAMED, text, end);
  if (name !== -1 && end - at >= 2) return { start: at, end: name };
  const isService =
    SERVICE_NUMBERS.has(text.slice(at, end)) && end - at >= 4 && text[end] !== ',' && text[end] !== '.';
  return isService && readUnit(text, end, false) === null && isHan(text.charCodeAt(end))
    ? { start: at, end }
    : null;
}

const RANK_WORDS = /(?:排名|位居|位列|名列|排在|居全|列全|上升|前移|跃升|晋升)[^,。;|]{0,8}$/;

/** 排名全省3位, 上升2个位次: a rank or its change. */
function maskRankNumber(text: string, at: number, end: number): Range | null {
  const unit = text.startsWith('个位次', end)
    ? 3
    : text.startsWith('位次', end)
      ? 2
      : '位名'.includes(text[end] ?? ' ')
        ? 1
        : 0;
  if (unit === 0) return null;
  if (unit > 1) return { start: at, end: end + unit };
  return RANK_WORDS.test(text.slice(Math.max(0, at - 12), at)) ? { start: at, end: end + unit } : null;
}

/** A bare number in the first cell of a row, and a page number between dashes. */
function maskRowNumber(text: string, at: number, end: number): Range | null {
  if (end - at > 3) return null;
  let last = text[end] === '.' && isDigit(text.charCodeAt(end + 1)) ? skipDigits(text, end + 1) : end;
  if (text[last] === '*') last += 1;
  let from = at - 1;
  while (text[from] === ' ') from -= 1;
  const isPage =
    text[from] === '-' &&
    text[skipBlanks(text, last)] === '-' &&
    isRowStart(text, skipDashesBack(text, from));
  if (isPage) return { start: at, end: last };
  if (isRowStart(text, from) && last < text.length && isListRow(text, last)) return { start: at, end: last };
  if (text[skipBlanks(text, last)] !== '|') return null;
  const isFirst = isRowStart(text, from) || (text[from] === '|' && isRowStart(text, from - 1));
  return isFirst ? { start: at, end: last } : null;
}

/** A number, a blank and words at the start of a line: the row of a table that lost its borders. */
function isListRow(text: string, at: number): boolean {
  return text[at] === ' ' && isHan(text.charCodeAt(at + 1)) && readUnit(text, at, false) === null;
}

function skipDashesBack(text: string, at: number): number {
  let index = at;
  while (text[index] === '-') index -= 1;
  return index;
}

function isRowStart(text: string, at: number): boolean {
  return at < 0 || isLineEnd(text.charCodeAt(at));
}

/** The patterns of this file that look at a short slice, for the backtracking check. */
export const DIGIT_CONTEXT_PATTERNS: readonly RegExp[] = [RANK_WORDS];
