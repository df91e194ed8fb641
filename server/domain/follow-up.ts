/** Next steps that somebody keeps an eye on. */
import type { PromiseOutcome } from './edition-change.ts';
import type { MilestoneStatus } from './indicator.ts';
import type { Span } from './provenance.ts';

export const FOLLOW_UP_STATES = ['open', 'done', 'dropped'] as const;

/** open: still to be done · done: done, says a person · dropped: given up. */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** A next step with who should do it by when, and what came of it. */
export interface FollowUpView {
  /** Null while nobody set anything. */
  readonly id: string | null;
  /** Quarter whose report promises it, `2021-Q3`. */
  readonly period: string;
  readonly editionId: string | null;
  readonly taskTitle: string | null;
  /** The words of the report; equal words of one quarter are one follow-up. */
  readonly text: string;
  readonly span: Span | null;
  readonly owner: string | null;
  readonly duePeriod: string | null;
  readonly state: FollowUpState;
  /** `rule`: as the next report says; else whoever set it. */
  readonly stateBy: string;
  /** What the next quarter's report says of it; null before there is one. */
  readonly outcome: MilestoneStatus | null;
  readonly evidence: PromiseOutcome['evidence'];
  /** Last change by a person, which the next one must name; null before any. */
  readonly revision: string | null;
}

/** What a person sets; what is absent stays. */
export interface FollowUpChange {
  readonly state?: FollowUpState | undefined;
  readonly owner?: string | null | undefined;
  readonly duePeriod?: string | null | undefined;
}
