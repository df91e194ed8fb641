import { ENGLISH_SMALL } from '../lexicon/numerals.ts';
import type { Range } from '../types.ts';
import { isDigit, isLatin, skipDigits, skipLatin, classOf } from './characters.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { readEnglishNumeral, readEnglishShare } from './read-english.ts';
import { isHanNumeral } from './han-tokens.ts';
import { readDigits } from './read-digits.ts';
import { readNumeral } from './read-numeral.ts';
import { readQuantity } from './read-quantity.ts';
import { readShare, type ShareRead } from './read-share.ts';

/** Characters before a number that its bounds and currency may need. */
const CONTEXT = 24;

const NONE = 0;
const DIGIT = 1;
const HAN = 2;
const SHARE = 3;
const LATIN = 4;

/** What each character may begin; most of a text is none of these and costs one look. */
const STARTS = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 48; code <= 57; code += 1) table[code] = DIGIT;
  for (const char of '〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億几数')
    table[char.charCodeAt(0)] = HAN;
  for (const char of '翻半过超俩') table[char.charCodeAt(0)] = SHARE;
  for (const word of [...Object.keys(ENGLISH_SMALL), 'a', 'half', 'quarter', 'l', 'i']) {
    table[word.charCodeAt(0)] = LATIN;
    table[word.toUpperCase().charCodeAt(0)] = LATIN;
  }
  return table;
}

/** One pass over folded text that jumps over masked ranges and reads a quantity at every numeral. */
export function scanQuantities(
  text: string,
  source: string,
  masks: readonly Range[],
): readonly QuantityDraft[] {
  const drafts: QuantityDraft[] = [];
  let at = 0;
  let index = 0;
  let mask = masks[0];
  while (at < text.length) {
    const start = classOf(STARTS, text, at);
    if (start === NONE) {
      at += 1;
      continue;
    }
    while (mask !== undefined && mask.end <= at) mask = masks[(index += 1)];
    if (mask !== undefined && mask.start <= at) {
      at = mask.end;
      continue;
    }
    const draft = readBefore(text, source, at, start, mask);
    if (draft !== null) drafts.push(draft);
    at = draft === null ? skipNumeral(text, source, at, start) : Math.max(draft.end, at + 1);
  }
  return drafts;
}

/** Reads at `at`; a numeral that runs into a mask (3万2021年度) is read again as if the text ended there. */
function readBefore(
  text: string,
  source: string,
  at: number,
  start: number,
  mask: Range | undefined,
): QuantityDraft | null {
  const draft = readAt(text, source, at, start);
  if (draft === null || mask === undefined || draft.end <= mask.start) return draft;
  const from = Math.max(0, at - CONTEXT);
  const cut = readAt(text.slice(from, mask.start), source.slice(from, mask.start), at - from, start);
  return cut === null ? null : shiftDraft(cut, from);
}

function shiftDraft(draft: QuantityDraft, by: number): QuantityDraft {
  const extent = { start: draft.extent.start + by, end: draft.extent.end + by };
  return { ...draft, start: draft.start + by, end: draft.end + by, extent };
}

/** Behind what counts nothing: the whole number, however long, or one word. */
function skipNumeral(text: string, source: string, at: number, start: number): number {
  if (start === DIGIT) return readDigits(text, source, at).end;
  if (start === LATIN) return Math.max(at + 1, skipLatin(text, at));
  let end = at + 1;
  // 户数三十四户: behind 数 the numeral begins anew.
  if (text[at] === '数') return end;
  while (start === HAN && isHanNumeral(text.charCodeAt(end))) end += 1;
  return end;
}

function readAt(text: string, source: string, at: number, start: number): QuantityDraft | null {
  if (start === LATIN) return readLatinAt(text, source, at);
  const share =
    start === DIGIT && !text.startsWith('分之', skipDigits(text, at)) ? null : readShare(text, at);
  if (share !== null) return shareDraft(text, at, share);
  if (start === SHARE) return text[at] === '俩' ? pairDraft(text, at) : null;
  const numeral = readNumeral(text, source, at);
  return numeral === null ? null : readQuantity(text, numeral);
}

function readLatinAt(text: string, source: string, at: number): QuantityDraft | null {
  if (isLatin(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '-')
    return null;
  const misread = readMisreadOne(text, source, at);
  if (misread !== null) return misread;
  const share = readEnglishShare(text, at);
  if (share !== null)
    return shareDraft(text, at, { ...share, unit: '%', comparator: 'eq', isFraction: true });
  const numeral = readEnglishNumeral(text, at);
  return numeral === null ? null : readQuantity(text, numeral);
}

/** l2项, l0家: a small l or I before digits stands for 1. */
function readMisreadOne(text: string, source: string, at: number): QuantityDraft | null {
  if ((text[at] !== 'l' && text[at] !== 'I') || !isDigit(text.charCodeAt(at + 1))) return null;
  const rest = readNumeral(text, source, at + 1);
  if (rest === null || !Number.isInteger(rest.value)) return null;
  const value = Number(`1${rest.value}`);
  return readQuantity(text, { ...rest, start: at, value, isRepaired: true });
}

function shareDraft(text: string, at: number, share: ShareRead): QuantityDraft {
  const before = readBoundBefore(text, at);
  const after = readBoundAfter(text, share.end);
  return {
    start: at,
    end: share.end,
    value: share.value,
    low: null,
    high: null,
    unit: share.unit,
    comparator: before?.comparator ?? after?.comparator ?? share.comparator,
    unitCertainty: 'stated',
    isRepaired: false,
    isFraction: share.isFraction,
    extent: { start: before?.start ?? at, end: after?.end ?? share.end },
    isBoundAfter: false,
    isPending: false,
  };
}

/** 俩项目: two without a count word. */
function pairDraft(text: string, at: number): QuantityDraft {
  return {
    ...shareDraft(text, at, { value: 2, unit: '', end: at + 1, comparator: 'eq', isFraction: false }),
  };
}
