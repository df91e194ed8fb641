/** A goal as it is looked for in the account. */
import type { Piece } from './account-pieces.ts';
import type { Goal } from './find-goals.ts';
import { coreOf, kindOf } from './goal-core.ts';
import type { GoalKind } from './goal-core.ts';

export interface Sought {
  readonly goal: Goal;
  /** The thing without verbs and dates. */
  readonly core: string;
  readonly kind: GoalKind;
  readonly isLatin: boolean;
}

/** The clauses of one goal: the one that names it first, then those that go on about it; empty when nothing does. */
export type Account = readonly Piece[];

/** The goal with its core words and what would close it; `aim` adds words that say so (a row's goal cell). */
export function soughtOf(goal: Goal): Sought {
  const isLatin = !/[\u4e00-\u9fff]/u.test(goal.words);
  return {
    goal,
    core: coreOf(goal.words, isLatin),
    kind: kindOf(`${goal.words}${goal.aim ?? ''}`, goal.titles, isLatin),
    isLatin,
  };
}
