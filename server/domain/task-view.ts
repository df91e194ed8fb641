/** Tasks of a report with their milestones, as the API answers them. */
import type { Reason } from './finding.ts';
import type { MilestoneStatus } from './indicator.ts';
import type { Span } from './provenance.ts';
import type { RollUp } from './roll-up.ts';

export interface MilestoneView {
  readonly id: string;
  readonly goal: string;
  readonly goalSpan: Span | null;
  readonly status: MilestoneStatus;
  readonly evidence: readonly Span[];
  /** Day (or month) that the evidence names for what is done, ISO; null when it names none. */
  readonly doneOn: string | null;
  /** Why somebody should look again; empty while it stands as read or as a person set it. */
  readonly reasons: readonly Reason[];
}

export interface TaskView {
  readonly id: string;
  readonly no: string | null;
  readonly title: string;
  readonly shortTitle: string;
  readonly titleEn: string | null;
  readonly owners: readonly string[];
  readonly milestones: readonly MilestoneView[];
}

/** A task on the board, with its targets rolled up. */
export interface BoardTask extends TaskView {
  readonly rollUp: RollUp;
}
