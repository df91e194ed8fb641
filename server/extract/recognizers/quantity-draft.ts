import type { Certainty, Comparator, Range } from '../types.ts';

/** A quantity on its way through the refiners: the mention plus what only they need to know. */
export interface QuantityDraft extends Range {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly unitCertainty: Certainty;
  readonly isRepaired: boolean;
  readonly isFraction: boolean;
  /** With the bound words around it. */
  readonly extent: Range;
  /** The only bound stands after the unit (以上, not 以内), where a noun may make it a size class. */
  readonly isBoundAfter: boolean;
  /** Chinese numeral without a unit: kept only when a neighbour in a range or list gives it one. */
  readonly isPending: boolean;
}
