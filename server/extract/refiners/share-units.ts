import type { QuantityDraft } from '../recognizers/quantity-draft.ts';

const MARKS = new Set(['、', ',', '/', '+', '和', '及', '与', ', ', ' and ', '、 ']);

/** 分别为3、5、30家, 30+30+5场: figures of one list carry the unit of its last one. */
export function shareUnits(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  const shared = [...drafts];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const draft = shared[i];
    const next = shared[i + 1];
    if (draft === undefined || next === undefined || !lacksUnit(draft) || next.unit === '') continue;
    if (!MARKS.has(text.slice(draft.end, next.start))) continue;
    shared[i] = { ...draft, unit: next.unit, unitCertainty: 'inherited', isPending: false };
  }
  return shared;
}

/** A percent sign belongs to its number; a scale of its own keeps the unit apart. */
function lacksUnit(draft: QuantityDraft): boolean {
  return draft.unit === '';
}
