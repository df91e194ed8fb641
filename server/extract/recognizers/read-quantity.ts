import { isBlank, isDigit, isEdge, isLatin, isOneOf } from './characters.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Comparator } from '../types.ts';
import type { Numeral } from './numeral.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { readBoundAfter, readBoundBefore, type BoundRead } from './read-bound.ts';
import { currencyUnit, readCurrencyBefore, skipRepeatedYuan, type CurrencyRead } from './read-currency.ts';
import { readUnit } from './read-unit.ts';

interface Measure {
  readonly unit: string;
  readonly end: number;
  readonly isListed: boolean;
}

/** Builds the quantity around a numeral: sign and currency, unit, bounds. null when the numeral counts nothing. */
export function readQuantity(text: string, numeral: Numeral): QuantityDraft | null {
  const currency = readCurrencyBefore(text, numeral.start);
  const measure = readMeasure(text, numeral, currency?.sign ?? null);
  const sign = readSign(text, currency?.start ?? numeral.start);
  const before = readBoundBefore(text, sign.start);
  if (!isCount(text, numeral, measure, before)) return null;
  const after = readBoundAfter(text, measure.end) ?? readWithin(text, measure);
  return {
    start: sign.start,
    end: measure.end,
    value: sign.isNegative ? -numeral.value : numeral.value,
    low: numeral.high === null ? null : numeral.value,
    high: numeral.high,
    unit: measure.unit,
    comparator: comparatorOf(numeral, before, after),
    unitCertainty: 'stated',
    isRepaired: numeral.isRepaired,
    isFraction: false,
    extent: { start: before?.start ?? sign.start, end: after?.end ?? measure.end },
    isBoundAfter: before === null && after !== null && text[after.end - 1] !== '内',
    isPending: numeral.form === 'han' && measure.unit === numeral.scale,
  };
}

/** 2个工作日内: 内 alone bounds a duration and nothing else (3家内资企业). */
function readWithin(text: string, measure: Measure): BoundRead | null {
  if (text[measure.end] !== '内' || parseUnit(measure.unit).kind !== 'duration') return null;
  return { comparator: 'lte', start: measure.end, end: measure.end + 1 };
}

function comparatorOf(numeral: Numeral, before: BoundRead | null, after: BoundRead | null): Comparator {
  if (numeral.high !== null) return 'range';
  return before?.comparator ?? after?.comparator ?? (numeral.isMore ? 'gte' : 'eq');
}

function readMeasure(text: string, numeral: Numeral, sign: CurrencyRead['sign'] | null): Measure {
  const { scale, end } = numeral;
  if (sign !== null) {
    return { unit: currencyUnit(sign, scale), end: skipRepeatedYuan(text, end), isListed: true };
  }
  const read = readUnit(text, end, numeral.form === 'digits');
  if (read === null) return { unit: scale, end, isListed: false };
  const gap = isLatin(scale.charCodeAt(0)) && isLatin(read.unit.charCodeAt(0)) ? ' ' : '';
  return { unit: `${scale}${gap}${read.unit}`, end: read.end, isListed: read.isListed };
}

/** A minus or plus that is no dash of a range or code: at a start, in brackets, after 为 or a blank. */
function readSign(text: string, at: number): { start: number; isNegative: boolean } {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '+') return { start: at, isNegative: false };
  const before = text.charCodeAt(at - 2);
  const isFree = isEdge(before) || isBlank(before) || isOneOf(text, at - 2, '(:为至达,、');
  return isFree ? { start: at - 1, isNegative: sign === '-' } : { start: at, isNegative: false };
}

/** What tells a count from a name: Chinese numerals need a unit, scale words alone a bound, 二 is an ordinal. */
function isCount(text: string, numeral: Numeral, measure: Measure, before: BoundRead | null): boolean {
  if (numeral.form === 'english') return true;
  if (numeral.form === 'digits')
    return !isLatin(text.charCodeAt(measure.end)) && !isYear(text, numeral, measure, before);
  if (numeral.isBare && !numeral.isMore && before === null && !hasVagueLead(text, numeral.start))
    return false;
  return !isOrdinalTwo(text, numeral, measure) && !isDemonstrative(text, numeral);
}

/** 二 before a count word orders (二期, 二级); counting says 两. Measures take it: 二吨. */
function isOrdinalTwo(text: string, numeral: Numeral, measure: Measure): boolean {
  const isTwo = text[numeral.start] === '二' && numeral.end === numeral.start + 1;
  return isTwo && parseUnit(measure.unit).kind === 'count';
}

const BEFORE_ONE = '上下新每某这那任同唯统逐之如哪另各';

/** 上一篇, 每一家, 新一轮: one thing pointed at, not a count of one. */
function isDemonstrative(text: string, numeral: Numeral): boolean {
  const isOne = text[numeral.start] === '一' && numeral.end === numeral.start + 1;
  return isOne && isOneOf(text, numeral.start - 1, BEFORE_ONE);
}

/** 上, 过, 几, 数 before a scale word: 上千人, 过百家. */
function hasVagueLead(text: string, at: number): boolean {
  return isOneOf(text, at - 1, '上过');
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;

/** A bare four-digit number that reads like a year, without a bound and not alone in its cell. */
function isYear(text: string, numeral: Numeral, measure: Measure, before: BoundRead | null): boolean {
  if (measure.isListed || before !== null || numeral.scale !== '') return false;
  const isFour = numeral.end - numeral.start === 4 && Number.isInteger(numeral.value);
  if (!isFour || numeral.value < FIRST_YEAR || numeral.value > LAST_YEAR) return false;
  return !isRangeStart(text, numeral.end) && !isAlone(text, numeral.start, numeral.end);
}

/** 2000-3000家: a range that was years would be masked as a period. */
function isRangeStart(text: string, end: number): boolean {
  return isOneOf(text, end, '-~至到') && isDigit(text.charCodeAt(end + 1));
}

/** Nothing else stands in its cell or text. */
function isAlone(text: string, start: number, end: number): boolean {
  let from = start - 1;
  while (isBlank(text.charCodeAt(from))) from -= 1;
  let to = end;
  while (isBlank(text.charCodeAt(to))) to += 1;
  return isEdge(text.charCodeAt(from)) && isEdge(text.charCodeAt(to));
}
