/** Things a careful reader would point out. Coded here, worded by language in `wording.ts`. */
import type { Span } from './provenance.ts';

export const FINDING_CODES = [
  'claim_mismatch',
  'rate_mismatch',
  'target_only_in_title',
  'target_conflict',
  'definition_drift',
  'unit_mismatch',
  'count_mismatch',
  'column_shift',
  'not_reported',
  'falling_cumulative',
  'target_revised',
  'restated_actual',
  'contradictory_claim',
  'dropped_metric',
  'new_metric',
  'task_dropped',
  'task_reworded',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Why a figure waits for a check although nothing contradicts it. */
export const REASON_CODES = [
  'counted_from_names',
  'open_list',
  'weak_match',
  'tie',
  'scope_differs',
  'definition_differs',
  'other_kind_of_thing',
  'planned_not_done',
  'broken_number',
  'ambiguous_period',
  'derived_from_rate',
  'derived_from_remainder',
  'unlike_units',
  'corrected_before',
  'milestone_corrected_before',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** note: good to know · check: a person should look, the value is pending · block: cannot be used as it is. */
export type Severity = 'note' | 'check' | 'block';

export type Params = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly taskNo: string | null;
  /** Index into the extraction's metrics; null when it speaks of a task or the whole report. */
  readonly metric: number | null;
  readonly params: Params;
  readonly spans: readonly Span[];
}

/** A reason with what it needs to be worded: { code: 'scope_differs', params: { target: '牵头承担', actual: '协同推动' } }. */
export interface Reason {
  readonly code: ReasonCode | FindingCode;
  readonly params: Params;
}
