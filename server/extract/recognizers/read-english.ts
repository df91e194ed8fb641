import { shiftDecimal } from '../../domain/decimal.ts';
import { ENGLISH_PLACES, ENGLISH_SHARES, ENGLISH_SMALL } from '../lexicon/numerals.ts';
import { isBlank, isLatin, skipLatin } from './characters.ts';
import type { Numeral } from './numeral.ts';

interface Word {
  readonly text: string;
  readonly end: number;
}

const MAX_WORDS = 16;

/** Words of a number in a row: two hundred and eighty-eight, nine, a hundred. null when the word at `at` starts none. */
export function readEnglishNumeral(text: string, at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let end = at;
  let next: Word | null = wordAt(text, at);
  if (next === null || !startsNumber(text, next)) return null;
  if (next.text === 'a') next = follow(text, next.end, false);
  for (let count = 0; next !== null && count < MAX_WORDS; count += 1) {
    const small = ENGLISH_SMALL[next.text];
    const power = ENGLISH_PLACES[next.text];
    if (small !== undefined) group += small;
    else if (power === 2) group = (group === 0 ? 1 : group) * 100;
    else if (power !== undefined) {
      total += shiftDecimal(group === 0 ? 1 : group, power);
      group = 0;
    } else break;
    end = next.end;
    next = follow(text, end, power !== undefined);
  }
  return {
    start: at,
    end,
    value: total + group,
    high: null,
    scale: '',
    form: 'english',
    isMore: false,
    isBare: false,
    isRepaired: false,
  };
}

/** A number word; `a` only before hundred, thousand …; `one` not in "one of" and "one-stop". */
function startsNumber(text: string, word: Word): boolean {
  if (word.text === 'a') {
    const place = follow(text, word.end, false);
    return place !== null && ENGLISH_PLACES[place.text] !== undefined;
  }
  const value = ENGLISH_SMALL[word.text];
  if (value === undefined || value === 0) return false;
  if (text[word.end] === '-') return tensAndUnits(text, word);
  const next = follow(text, word.end, false);
  return value !== 1 || next === null || !AFTER_ONE.has(next.text);
}

/** one of, one another, one who: no count of one. */
const AFTER_ONE = new Set(['of', 'another', 'third', 'half', 'quarter', 'by', 'who', 'that', 'more']);

/** twenty-one, but not two-thirds or five-year. */
function tensAndUnits(text: string, word: Word): boolean {
  const next = wordAt(text, word.end + 1);
  return next !== null && ENGLISH_SMALL[next.text] !== undefined;
}

function wordAt(text: string, at: number): Word | null {
  const end = skipLatin(text, at);
  return end === at || end - at > 10 ? null : { text: text.slice(at, end).toLowerCase(), end };
}

/** The next word of the number: after a blank, a hyphen, or "and" behind hundred or thousand. */
function follow(text: string, at: number, mayAnd: boolean): Word | null {
  const isJoined = isBlank(text.charCodeAt(at)) || text[at] === '-';
  if (!isJoined || !isLatin(text.charCodeAt(at + 1))) return null;
  const word = wordAt(text, at + 1);
  if (word?.text !== 'and') return word;
  return mayAnd && isBlank(text.charCodeAt(word.end)) ? wordAt(text, word.end + 1) : null;
}

/** two-thirds of, half of, a quarter of: a share in percent. */
export function readEnglishShare(text: string, at: number): { value: number; end: number } | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  const count = first.text === 'a' ? 1 : ENGLISH_SMALL[first.text];
  const part = count === undefined ? first : follow(text, first.end, false);
  const share = part === null ? undefined : ENGLISH_SHARES[part.text];
  if (part === null || share === undefined || !isShareOf(text, part.end)) return null;
  if (count === undefined && part.text !== 'half') return null;
  return { value: (100 * (count ?? 1)) / share, end: part.end };
}

function isShareOf(text: string, at: number): boolean {
  return text.startsWith(' of', at) && !isLatin(text.charCodeAt(at + 3));
}
