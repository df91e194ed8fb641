/** A claim while it is being read: the public claim with the words that later steps compare. */
import type { Unit } from '../../domain/unit.ts';
import type { Claim, Range } from '../types.ts';

export interface ClaimDraft extends Claim {
  /** The quantity's unit, read once. */
  readonly unit: Unit;
  /** Everything that may name the thing: from the number's own side, from the other side, from both. */
  readonly objects: readonly string[];
  /** What the text was speaking of before, for figures that name nothing themselves (目前已新增28家). */
  readonly topic: string;
  /** Clause and sentence as one reads them: folded, without line wraps. */
  readonly clauseText: string;
  readonly sentenceText: string;
  /** The words on both sides of the number up to its neighbours: verbs, stage and object of this figure alone. */
  readonly nearText: string;
  /** The part of them before the number. */
  readonly beforeText: string;
  /** Place of the claim's field in its section, of its sentence in the field, and among the field's claims. */
  readonly fieldIndex: number;
  readonly sentenceIndex: number;
  readonly order: number;
  readonly isVerbLast: boolean;
  /** The thing was put together from the part's own words and the whole before it (其中省级17家 → 省级 + the whole). */
  readonly isCompleted: boolean;
  /** The whole cell is the figure; its row names the thing. */
  readonly isBareCell: boolean;
  /** Inside round brackets. */
  readonly isAside: boolean;
  /** The clause says the running year's total rather than one period (累计, 1-9月). */
  readonly isCumulative: boolean;
  /** The period the clause names is one quarter or month inside the year, not the year so far. */
  readonly isSinglePeriod: boolean;
  /** Names that were counted, in the stored text; empty for written figures. */
  readonly countedNames: readonly Range[];
  readonly countedTexts: readonly string[];
  /** What the text calls the counted names (等创新载体, 获批国家4A级旅游景区); '' when it does not say. */
  readonly countedType: string;
  /** The list of names ends in 等. */
  readonly isOpenList: boolean;
}
