import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { DecidedState } from '../../domain/review.ts';

/** The rows of a metric as the log keeps them: plain JSON, instants as ISO text. */
export type FrozenState = Readonly<Record<string, unknown>>;

const INSTANTS = new Set(['createdAt', 'reviewedAt', 'discardedAt']);

/** The rows of a metric as JSON, so that they can be put back byte for byte. */
export function freezeMetric({ indicator, metric, target, observation }: MetricState): FrozenState {
  return JSON.parse(JSON.stringify({ indicator, metric, target, observation })) as FrozenState;
}

/** The rows that `freezeMetric` kept. */
export function thawMetric({ indicator, metric, target, observation }: FrozenState): MetricState {
  const frozen = JSON.stringify({ indicator, metric, target, observation });
  return JSON.parse(frozen, (key, value: unknown) =>
    INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as MetricState;
}

/** What a history shows of a state. */
export function decidedState({ indicator, metric, target, observation }: MetricState): DecidedState {
  return {
    name: indicator.name,
    target: target && { value: target.value, unit: target.unit },
    actual: observation && {
      value: observation.value,
      unit: observation.unit,
      review: observation.review,
    },
    isDiscarded: metric.discardedAt !== null,
  };
}
