import { shiftDecimal } from '../../domain/decimal.ts';
import { parseUnit, scaleOf } from '../../domain/unit.ts';
import type { Comparator, QuantityMention } from '../types.ts';

/** A quantity without scale words, as the `quantities` command prints it. */
export interface BaseQuantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
}

/** Base unit of what is written with another word: 三成 is 30 %, ¥ is 元. */
const PLAIN_LABELS: Readonly<Record<string, readonly [label: string, power: number]>> = {
  成: ['%', 1],
  '¥': ['元', 0],
  个百分点: ['百分点', 0],
};

/**
 * Takes the scale word out of the unit and into the value: 1.1亿元 → 110000000 元, 1.2万人 → 12000 人, £415m →
 * 415000000 £. Measures keep their own unit (公里, 吨); a fraction of the whole becomes a plain ratio (三分之一 → 1/3).
 */
export function toBaseQuantity(mention: QuantityMention, text: string): BaseQuantity {
  const { power, base } = scaleOf(mention.unit);
  const [label, extra] = PLAIN_LABELS[base] ?? [base, 0];
  const isFraction = mention.isFraction === true && parseUnit(mention.unit).kind === 'percent';
  const scale = (value: number): number => shiftDecimal(value, isFraction ? -2 : power + extra);
  return {
    text: text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    value: scale(mention.value),
    low: mention.low === null ? null : scale(mention.low),
    high: mention.high === null ? null : scale(mention.high),
    unit: isFraction ? '' : label,
    comparator: mention.comparator,
  };
}
