import { MONEY_HEADS } from '../lexicon/units.ts';
import { isDigit, isOneOf } from '../recognizers/characters.ts';
import type { QuantityDraft } from '../recognizers/quantity-draft.ts';

const REACH = 14;
const SCALES = new Set(['万', '亿', '万亿', '千万', '百万', '千亿', '百亿']);

/** 技术交易额115.7亿: after a word for money the missing unit is 元, inferred and marked so. */
export function inferMoney(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  return drafts.map((draft) => {
    if (!SCALES.has(draft.unit)) return draft;
    const before = text.slice(Math.max(0, draft.extent.start - REACH), draft.extent.start);
    if (!isBehindMoney(before)) return draft;
    return { ...draft, unit: `${draft.unit}元`, unitCertainty: 'inferred', isPending: false };
  });
}

/** A word for money stands in the same clause, with no other figure between. */
function isBehindMoney(before: string): boolean {
  let from = before.length;
  while (from > 0 && !isStop(before, from - 1)) from -= 1;
  const clause = before.slice(from);
  return MONEY_HEADS.some((word) => clause.includes(word));
}

function isStop(text: string, at: number): boolean {
  return isOneOf(text, at, ',。;、|\n') || isDigit(text.charCodeAt(at));
}
