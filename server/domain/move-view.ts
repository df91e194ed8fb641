/** Moving a report and merging organisations, as the API answers them. */
import type { CellChange, DecisionOutcome } from './cell-change.ts';
import type { PeriodState } from './scorecard.ts';

/** Where a report shall go: another organisation (id or name; an unknown name makes one), another quarter, or both. */
export interface MoveWish {
  readonly org?: string;
  /** `2021-Q3` */
  readonly period?: string;
}

export interface MovePlace {
  /** null for an organisation that the move would make. */
  readonly organisationId: string | null;
  readonly organisation: string;
  readonly period: string;
  readonly state: PeriodState;
}

/** What becomes of one metric's indicator. */
export interface MovedLink {
  readonly name: string;
  /**
   * continues: an indicator known there · new: the first of its kind there · waits: it may be one known there, a
   * person decides · stays: the same indicator as before.
   */
  readonly kind: 'continues' | 'new' | 'waits' | 'stays';
  /** The indicator it belongs to after the move, by name. */
  readonly indicator: string;
}

export interface MoveResult {
  readonly from: MovePlace;
  readonly to: MovePlace;
  readonly links: readonly MovedLink[];
  /** Cells that read otherwise at the new place. */
  readonly changes: readonly CellChange[];
  /** What becomes of people's decisions. */
  readonly decisions: readonly DecisionOutcome[];
  /** Remarks, statuses, next steps and other words of people that go along; those that the new place had already are left out. */
  readonly said: { readonly moved: number; readonly dropped: number };
  /** The report that speaks for the new quarter afterwards. */
  readonly speaks: 'this' | 'other';
  /** Title of the other report of that quarter, which gives way or keeps the word; null where there is none. */
  readonly otherTitle: string | null;
  /** Title of the report that speaks for the quarter left behind; null when none does any more. */
  readonly leftTitle: string | null;
  /** The step in the log, by which it is taken back; null for a preview. */
  readonly stepId: string | null;
}

/** One of the two organisations of a merge. */
export interface MergeSide {
  readonly organisationId: string;
  readonly name: string;
  readonly reports: number;
  readonly indicators: number;
}

export interface MergeResult {
  readonly from: MergeSide;
  readonly into: MergeSide;
  /** What becomes of the indicators of the one that goes: joined to one that is there, alone, or waiting for a person. */
  readonly links: readonly MovedLink[];
  /** Quarters that both have a report for, with the title of the one that speaks afterwards. */
  readonly shared: readonly { readonly period: string; readonly speaks: string }[];
  /** Quarters whose state of publication is that of the one that stays. */
  readonly states: readonly string[];
  /** Words of people, columns included, that go along; those that the other has already are left out. */
  readonly said: { readonly moved: number; readonly dropped: number };
  /** The thresholds of the one that goes no longer hold. */
  readonly dropsThresholds: boolean;
  readonly stepId: string | null;
}
