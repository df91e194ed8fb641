import type { QuantityDraft } from '../recognizers/quantity-draft.ts';
import { dropSizeClasses } from './drop-size-classes.ts';
import { inferMoney } from './infer-money.ts';
import { joinRanges } from './join-ranges.ts';
import { shareUnits } from './share-units.ts';

type Refiner = (drafts: readonly QuantityDraft[], text: string) => readonly QuantityDraft[];

/**
 * In this order: ends of a range are one figure before anything looks at neighbours; units are shared before a
 * size class is judged by its unit; money is inferred for what is left without a unit.
 */
const REFINERS: readonly Refiner[] = [joinRanges, shareUnits, dropSizeClasses, inferMoney, dropPending];

/** Refines the drafts of one text; every step answers new data. */
export function refineQuantities(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  return REFINERS.reduce((current, refine) => refine(current, text), drafts);
}

/** Chinese numerals that no neighbour gave a unit are words (十四五, 一体). */
function dropPending(drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  return drafts.filter((draft) => !draft.isPending);
}
