/** One promised thing with every place that states it: column, title, restated in the progress text, next steps. */
import type { ClaimDraft } from '../claims/claim-draft.ts';

export interface TargetGroup {
  readonly main: ClaimDraft;
  readonly repeats: readonly ClaimDraft[];
  /** Other figures given for the same thing. */
  readonly conflicts: readonly ClaimDraft[];
  /** Stated in the task's title while the goal column leaves it out. */
  readonly isTitleOnly: boolean;
  /** Names of the thing: the target's own words, then the row's indicator or title when those are silent. */
  readonly names: readonly string[];
}
