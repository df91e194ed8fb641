import { isBlank, isEdge, isLatin, isOneOf } from './characters.ts';
import { isBareFigure, isCount } from './is-count.ts';
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
  if (!isCount(text, numeral, measure, before !== null)) return null;
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
    isPending: numeral.form === 'han' && measure.unit === numeral.scale && !isBareFigure(text, numeral),
  };
}

/** 2个工作日内: 内 alone bounds a duration and nothing else (3家内资企业). */
function readWithin(text: string, measure: Measure): BoundRead | null {
  if (text[measure.end] !== '内' || parseUnit(measure.unit).kind !== 'duration') return null;
  return { comparator: 'lte', start: measure.end, end: measure.end + 1 };
}

function comparatorOf(numeral: Numeral, before: BoundRead | null, after: BoundRead | null): Comparator {
  if (numeral.high !== null) return 'range';
  if (before?.isWeak === true && after !== null) return after.comparator;
  return before?.comparator ?? after?.comparator ?? (numeral.isMore ? 'gte' : 'eq');
}

function readMeasure(text: string, numeral: Numeral, sign: CurrencyRead['sign'] | null): Measure {
  const { scale, end } = numeral;
  if (sign !== null) {
    return { unit: currencyUnit(sign, scale), end: skipRepeatedYuan(text, end), isListed: true };
  }
  const read = readUnit(text, end, numeral.form === 'digits');
  // 500m is a length unless a currency or a noun makes it millions.
  if (read === null) return { unit: scale === 'm' ? '米' : scale, end, isListed: scale === 'm' };
  const gap = isLatin(scale.charCodeAt(0)) && isLatin(read.unit.charCodeAt(0)) ? ' ' : '';
  return { unit: `${scale}${gap}${read.unit}`, end: read.end, isListed: read.isListed };
}

/** Behind these a dash is a minus: 增速-2.3%, 同比+7%. */
const BEFORE_SIGN = '(:为至达,、速长率幅额差比';

/** A minus or plus that is no dash of a range or code: at a start, in brackets, after 为 or a blank. */
function readSign(text: string, at: number): { start: number; isNegative: boolean } {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '+') return { start: at, isNegative: false };
  const before = text.charCodeAt(at - 2);
  const isFree = isEdge(before) || isBlank(before) || isOneOf(text, at - 2, BEFORE_SIGN);
  return isFree ? { start: at - 1, isNegative: sign === '-' } : { start: at, isNegative: false };
}
