import type { QuantityDraft } from '../recognizers/quantity-draft.ts';

const REACH = 14;
const MONEY_HEADS =
  /(?:额|投资|产值|收入|资金|贷款|税收|利润|增加值|GDP|经费|融资|授信|债券|总值|营收|支出|补助)[^,。;、|\d]{0,8}$/;
const SCALES = new Set(['万', '亿', '万亿', '千万', '百万', '千亿', '百亿']);

/** Every pattern of this file, for the backtracking check. */
export const MONEY_PATTERNS: readonly RegExp[] = [MONEY_HEADS];

/** 技术交易额115.7亿: after a word for money the missing unit is 元, inferred and marked so. */
export function inferMoney(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  return drafts.map((draft) => {
    if (!SCALES.has(draft.unit)) return draft;
    const before = text.slice(Math.max(0, draft.extent.start - REACH), draft.extent.start);
    if (!MONEY_HEADS.test(before)) return draft;
    return { ...draft, unit: `${draft.unit}元`, unitCertainty: 'inferred', isPending: false };
  });
}
