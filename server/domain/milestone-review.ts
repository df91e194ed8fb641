/** What a person decides about a milestone: plain words for services, API and screen. */
import type { Reason } from './finding.ts';
import type { MilestoneStatus } from './indicator.ts';
import type { Span } from './provenance.ts';
import type { Mark } from './review.ts';

/** What a correction changes; what is absent stays. */
export interface MilestoneCorrection {
  readonly goal?: string;
  readonly status?: MilestoneStatus;
  /** Words of the report that tell the state; none takes the evidence away. */
  readonly evidence?: readonly Mark[];
  /** ISO day on which it was reached; null where nobody knows. */
  readonly doneOn?: string | null;
}

/** A milestone that reading missed. */
export interface MilestoneEntry {
  /** Id of its task; null finds the one around the marked words. */
  readonly taskId: string | null;
  readonly goal: string;
  /** Words of the report that set the goal; null where none do. */
  readonly mark: Mark | null;
  readonly status: MilestoneStatus;
  readonly evidence: readonly Mark[];
  readonly doneOn: string | null;
}

/** accept: it is right as it stands · correct · discard: it is no milestone · reopen: it is one after all. */
export type MilestoneDecision =
  | { readonly action: 'accept' }
  | { readonly action: 'correct'; readonly change: MilestoneCorrection }
  | { readonly action: 'discard' }
  | { readonly action: 'reopen' };

/** All that a form or a history shows of a milestone. */
export interface MilestoneNow {
  readonly goal: string;
  readonly goalSpan: Span | null;
  readonly status: MilestoneStatus;
  readonly evidence: readonly Span[];
  readonly doneOn: string | null;
  readonly isDiscarded: boolean;
}

/** A milestone as its report's review shows it. */
export interface MilestoneItem extends MilestoneNow {
  readonly id: string;
  readonly taskId: string | null;
  /** The last step of its review, which a change must name; null before any. */
  readonly revision: string | null;
  /** `rule` for what reading found, else who decided. */
  readonly setBy: string;
  /** Why a person should look again. */
  readonly reasons: readonly Reason[];
}

/** One step of a milestone's history. */
export interface MilestoneStep {
  readonly id: string;
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  readonly before: MilestoneNow | null;
  readonly after: MilestoneNow | null;
  readonly isUndone: boolean;
}
