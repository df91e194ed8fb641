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
  return (
    value !== 1 ||
    !/^ (?:of|another|third|half|quarter|by|who|that|more)\b/.test(text.slice(word.end, word.end + 9))
  );
}

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

const SHARE = /(?<count>one|two|three|four|a)?[ -]?(?<share>half|thirds?|quarters?|fifths?) of\b/y;

/** two-thirds of, half of, a quarter of: a share in percent. */
export function readEnglishShare(text: string, at: number): { value: number; end: number } | null {
  SHARE.lastIndex = at;
  const groups = SHARE.exec(text)?.groups;
  const share = ENGLISH_SHARES[groups?.['share'] ?? ''];
  if (share === undefined) return null;
  const count = groups?.['count'];
  if (count === undefined && share !== 50) return null;
  const times = count === undefined || count === 'a' ? 1 : (ENGLISH_SMALL[count] ?? 1);
  return {
    value: times === 2 && share > 33 && share < 34 ? 200 / 3 : share * times,
    end: SHARE.lastIndex - ' of'.length,
  };
}

/** Every pattern of this file, for the backtracking check. */
export const ENGLISH_NUMBER_PATTERNS: readonly RegExp[] = [SHARE];
