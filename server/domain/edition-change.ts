/** What became of things between one report and the next. */
import type { MilestoneStatus } from './indicator.ts';
import type { Span } from './provenance.ts';

/** A next step of one report and what the next one says of it. */
export interface PromiseOutcome {
  /** Stands in the earlier report. */
  readonly promise: { readonly editionId: string; readonly period: string; readonly span: Span };
  /** not_mentioned: the later report says nothing that comes near. */
  readonly outcome: MilestoneStatus;
  /** Stands in the later report. */
  readonly evidence: { readonly editionId: string; readonly span: Span } | null;
}
