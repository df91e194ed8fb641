import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { Row } from '../../../db/store.ts';
import type { DecisionOutcome } from '../../domain/cell-change.ts';
import type { Span } from '../../domain/provenance.ts';
import { relocateSpan } from '../../domain/relocate-span.ts';
import { isVerbatim } from '../../domain/review.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import type { StandingDecision } from './standing-decisions.ts';

/** What people decided about a metric of an earlier file of the same quarter. */
export type Decided = StandingDecision<MetricState>;

export interface CarryFrame {
  readonly stamp: EditionStamp;
  /** Stored text of the new file. */
  readonly text: string;
  /** Id of a metric that the new reading of the same file lacks; null for another file, where it gets a new one. */
  readonly metricId: string | null;
  /** Task of a metric that the new file's reading lacks. */
  readonly taskId: string | null;
  /** Place of a metric that the new file's reading lacks. */
  readonly ordinal: number;
  readonly newId: () => string;
}

export interface CarriedMetric {
  readonly state: MetricState;
  readonly outcome: Exclude<DecisionOutcome['outcome'], 'lost'>;
}

/**
 * The metric of the new file after the decision: carried over where the new file reads as the old one did, or
 * says by now what the person had said. Where it says something else, it waits with a reason.
 * Null where there is nothing to do: a decision about words that the new file no longer has.
 */
export function carryOver(
  decided: Decided,
  current: MetricState | null,
  frame: CarryFrame,
): CarriedMetric | null {
  const { read, final } = decided;
  if (current === null) return read === null ? { state: addedAgain(decided, frame), outcome: 'kept' } : null;
  if (read !== null && saysTheSame(read, current))
    return { state: applied(decided, current, frame), outcome: 'kept' };
  if (saysTheSame(final, current))
    return { state: { ...current, observation: reviewedAs(final, current) }, outcome: 'settled' };
  return { state: waiting(final, current), outcome: 'waiting' };
}

/** Whether both state the same target and the same figure, spans aside. */
function saysTheSame(a: MetricState, b: MetricState): boolean {
  const amounts = [
    [a.target, b.target],
    [a.observation, b.observation],
  ] as const;
  return (
    amounts.every(([x, y]) => x?.value === y?.value && x?.unit === y?.unit) &&
    a.target?.bound === b.target?.bound
  );
}

function applied(decided: Decided, current: MetricState, frame: CarryFrame): MetricState {
  const { final, read } = decided;
  const { direction, discardedAt } = final.metric;
  const keepsTarget = sameRow(read?.target ?? null, final.target);
  const keepsFigure = sameRow(read?.observation ?? null, final.observation);
  return {
    indicator: { ...current.indicator, name: final.indicator.name, direction },
    metric: { ...current.metric, direction, discardedAt },
    target: keepsTarget ? current.target : moved(final.target, decided, current, frame),
    observation: keepsFigure
      ? reviewedAs(final, current)
      : withHow(moved(final.observation, decided, current, frame)),
  };
}

function sameRow(
  a: { readonly value: number; readonly unit: string } | null,
  b: { readonly value: number; readonly unit: string } | null,
): boolean {
  return a?.value === b?.value && a?.unit === b?.unit;
}

function reviewedAs(final: MetricState, current: MetricState): Row<'observation'> | null {
  if (final.observation === null || current.observation === null) return current.observation;
  const { review, reviewedBy, reviewedAt } = final.observation;
  return { ...current.observation, review, reviewedBy, reviewedAt };
}

/** The new file says something that neither reading nor person had: a person looks again. */
function waiting(final: MetricState, current: MetricState): MetricState {
  const { observation } = final;
  const params = { value: observation?.value ?? '', unit: observation?.unit ?? '' };
  return {
    ...current,
    metric: { ...current.metric, reasons: [...current.metric.reasons, { code: 'corrected_before', params }] },
    observation: current.observation && { ...current.observation, review: 'pending' },
  };
}

function addedAgain(decided: Decided, frame: CarryFrame): MetricState {
  const { final } = decided;
  const { ordinal, taskId, metricId, stamp, newId } = frame;
  const metric = { ...final.metric, ...stamp, id: metricId ?? newId(), taskId, ordinal };
  const current: MetricState = { indicator: final.indicator, metric, target: null, observation: null };
  return {
    ...current,
    target: moved(final.target, decided, current, frame),
    observation: withHow(moved(final.observation, decided, current, frame)),
  };
}

/** A row of the old file as a row of the new one, its words found again; what is gone leaves no span. */
function moved<R extends Row<'target'> | Row<'observation'>>(
  row: R | null,
  { text: from }: Decided,
  { metric, target, observation }: MetricState,
  { stamp, text: to, newId }: CarryFrame,
): R | null {
  if (row === null) return null;
  const spans = row.spans.flatMap((span): readonly Span[] => {
    const found = relocateSpan(span, from, to);
    return found === null ? [] : [found];
  });
  const earlier = 'review' in row ? observation : target;
  return { ...row, ...stamp, id: earlier?.id ?? newId(), metricId: metric.id, spans };
}

/** A figure whose words are gone stands on a person's word alone. */
function withHow(row: Row<'observation'> | null): Row<'observation'> | null {
  if (row?.how !== 'stated' || isVerbatim(row.value, row.spans)) return row;
  return { ...row, how: 'manual' };
}
