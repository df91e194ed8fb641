import type { QuantityMention } from '../../../server/extract/types.ts';

/** Rows of one rule: text and what must be read from it, and texts that look alike but read otherwise. */
export interface RuleCases {
  readonly rule: string;
  readonly hits: readonly CaseRow[];
  readonly nearMisses: readonly CaseRow[];
}

/** Text and the expected quantities in the notation of `write`; '' is none. */
export type CaseRow = readonly [text: string, expected: string];

const SIGNS = { eq: '', gte: '≥', lte: '≤', gt: '>', lt: '<', approx: '≈', range: '' } as const;

/**
 * Quantities in one line: `≥20项 | 3..5家 | ≈50% | 1157亿元`. A trailing `!` is repaired, `^` a unit from a
 * neighbour, `?` one from context, `/` a fraction.
 */
export function write(mentions: readonly QuantityMention[]): string {
  return mentions.map(writeOne).join(' | ');
}

function writeOne(mention: QuantityMention): string {
  const { comparator, low, high, value, unit } = mention;
  const number =
    comparator === 'range' ? `${low ?? '∅'}..${high ?? '∅'}` : String(Number(value.toPrecision(12)));
  const certainty = { stated: '', inherited: '^', inferred: '?' }[mention.unitCertainty];
  const marks = `${certainty}${mention.isRepaired ? '!' : ''}${mention.isFraction === true ? '/' : ''}`;
  return `${SIGNS[comparator]}${number}${unit}${marks}`;
}
