import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { Basis, Bound, Direction } from '../../domain/indicator.ts';
import type { Span } from '../../domain/provenance.ts';

/** One metric as gold of the corpus writes it; values and units as written. */
export interface GoldMetric {
  /** Number that the report prints before the task. */
  readonly task: string | null;
  readonly name: string;
  readonly direction: Direction;
  readonly target: {
    readonly value: number;
    readonly unit: string;
    readonly comparator: Bound;
    readonly low?: number;
    readonly high?: number;
  } | null;
  readonly actual: {
    readonly value: number;
    readonly unit: string;
    readonly basis: Basis;
    readonly asOf: string | null;
  } | null;
  /** Never scored here: it follows from the two values by one formula. */
  readonly attainment: null;
  readonly quoteTarget: string | null;
  readonly quoteActual: string | null;
}

/** The rows of a metric as gold; a figure that people refused is none. */
export function goldMetric(
  { metric, target, observation }: MetricRow,
  name: string,
  task: string | null,
): GoldMetric {
  const actual = observation?.review === 'discarded' ? null : observation;
  return {
    task,
    name,
    direction: metric.direction,
    target: target && {
      value: target.value,
      unit: target.unit,
      comparator: target.bound,
      ...(target.low === null || target.high === null ? {} : { low: target.low, high: target.high }),
    },
    actual: actual && {
      value: actual.value,
      unit: actual.unit,
      basis: actual.basis,
      asOf: actual.asOf,
    },
    attainment: null,
    quoteTarget: quoteOf(target),
    quoteActual: quoteOf(actual),
  };
}

function quoteOf(row: { readonly spans: readonly Span[] } | null): string | null {
  return row?.spans.find(({ role }) => role === 'number')?.quote ?? null;
}
