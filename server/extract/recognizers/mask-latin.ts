import { ENGLISH_LABELS } from '../lexicon/codes.ts';
import type { Range } from '../types.ts';
import { isBlank, isDigit, isHan, isLatin, skipDigits, skipLatin, isOneOf } from './characters.ts';
import { readUnit } from './read-unit.ts';

const CURRENCIES = new Set(['RMB', 'CNY', 'USD', 'US', 'GBP', 'EUR', 'HKD', 'HK', 'JPY', 'c']);
/** Bodies whose standards are cited by number. */
const STANDARDS = new Set(['ISO', 'GB', 'DB', 'IEC', 'IEEE', 'RFC', 'GA', 'HJ']);
const JOINERS = '-./_:@';

/** G60, H7N9, PM2.5, GB/T 1.1, https://…, Berth 7: a token of letters with digits in or right after it. */
export function maskLatinToken(text: string, at: number): Range | null {
  if (isDigit(text.charCodeAt(at - 1)) || isInsideToken(text, at)) return null;
  const word = skipLatin(text, at);
  const name = text.slice(at, word);
  if (name === 'http' || name === 'https' || name === 'www')
    return { start: at, end: skipAddress(text, word) };
  const end = skipToken(text, word);
  const isCode =
    end > word &&
    hasDigit(text, word, end) &&
    !CURRENCIES.has(name) &&
    !isLetterDigit(text, at, word) &&
    !isCounted(text, at, word);
  if (isCode) return { start: at, end: skipDigits(text, end) };
  return maskLabelled(text, at, word, end);
}

/** Behind a joiner the token was looked at from its start: a.b.c is read once. */
function isInsideToken(text: string, at: number): boolean {
  return isOneOf(text, at - 1, JOINERS) && isLatin(text.charCodeAt(at - 2));
}

/** A small l or I before digits and a count word is a misread 1. */
function isLetterDigit(text: string, at: number, word: number): boolean {
  if (word - at !== 1 || (text[at] !== 'l' && text[at] !== 'I')) return false;
  return isHan(text.charCodeAt(skipDigits(text, word)));
}

/** 更新AED40台: capital letters, then so many of what they name. */
function isCounted(text: string, at: number, word: number): boolean {
  const end = skipDigits(text, word);
  const name = text.slice(at, word);
  return name.length > 1 && name === name.toUpperCase() && end > word && isOneOf(text, end, COUNTERS);
}

/** Count words of things that carry an acronym; 号, 期, 级 or 线 would make the digits a name. */
const COUNTERS = '台套个家辆部座处架';

/** Letters and digits with single joiners between them. */
function skipToken(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (isToken(text, end)) end += 1;
    else if (isOneOf(text, end, JOINERS) && isToken(text, end + 1)) end += 2;
    else return end;
  }
}

function isToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLatin(code);
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function skipAddress(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127 && text[end] !== '|') end += 1;
  return end;
}

/** Berth 7, Article 3, GB/T 1.1: a label and its bare number. */
function maskLabelled(text: string, at: number, word: number, end: number): Range | null {
  const from = text[end] === '.' ? end + 1 : end;
  const digits = isBlank(text.charCodeAt(from)) ? from + 1 : from;
  if (digits === end || !isDigit(text.charCodeAt(digits))) return null;
  const label = text.slice(at, word);
  const isStandard = STANDARDS.has(label);
  const isLabel =
    isStandard ||
    (label === 'no' && text[end] === '.') ||
    (label !== label.toLowerCase() && ENGLISH_LABELS.has(label.toLowerCase()));
  if (!isLabel) return null;
  let last = skipDigits(text, digits);
  if (text[last] === '.' && isDigit(text.charCodeAt(last + 1))) last = skipDigits(text, last + 1);
  return readUnit(text, last, false)?.isListed === true ? null : { start: at, end: last };
}
