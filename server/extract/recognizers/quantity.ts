import { foldText } from '../../domain/fold-text.ts';
import { refineQuantities } from '../refiners/refine-quantities.ts';
import type { QuantityMention, Range } from '../types.ts';
import { maskFolded } from './mask.ts';
import { scanQuantities } from './scan-quantities.ts';

/**
 * Every number with its unit in `text` (or in `range` of it), in order and without overlaps: 13462家, 1.1亿元,
 * 不少于20项, 3-5家, 三成, at least ¥9.5bn. Value and unit are as written (1.1, 亿元); offsets refer to `text` and
 * run from the number to the end of its unit, `extent` with the bound words. Never throws, linear in the text.
 */
export function recognizeQuantities(
  text: string,
  range: Range = { start: 0, end: text.length },
): readonly QuantityMention[] {
  const source = text.slice(range.start, range.end);
  const folded = foldText(source);
  const drafts = refineQuantities(scanQuantities(folded, source, maskFolded(folded)), folded);
  return drafts.map((draft) => ({
    start: draft.start + range.start,
    end: draft.end + range.start,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    unit: draft.unit,
    comparator: draft.comparator,
    unitCertainty: draft.unitCertainty,
    isRepaired: draft.isRepaired,
    isFraction: draft.isFraction,
    extent: { start: draft.extent.start + range.start, end: draft.extent.end + range.start },
  }));
}
