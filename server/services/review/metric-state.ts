import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { DecidedState, MetricNow } from '../../domain/review.ts';
import { toObservation, toTarget } from '../board/views.ts';
import { freeze, thaw, type Frozen } from './freeze.ts';

/** The rows of a metric as JSON, so that they can be put back byte for byte. */
export function freezeMetric({ indicator, metric, target, observation }: MetricState): Frozen {
  return freeze({ indicator, metric, target, observation });
}

/** The rows that `freezeMetric` kept. */
export function thawMetric({ indicator, metric, target, observation }: Frozen): MetricState {
  return thaw({ indicator, metric, target, observation }) as MetricState;
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

/** All that a form shows of a state. */
export function metricNow({ indicator, metric, target, observation }: MetricState): MetricNow {
  return {
    indicatorId: indicator.id,
    name: indicator.name,
    direction: metric.direction,
    target: target && toTarget(target),
    actual: observation && toObservation(observation),
    review: observation?.review ?? null,
    isDiscarded: metric.discardedAt !== null,
  };
}
