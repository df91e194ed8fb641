/** Several targets as one answer: "n of m met", beside it a mean where somebody gave the weights. */
import { computed, refused, withoutDust, type Computed } from './computed.ts';
import { countBuckets } from './count-buckets.ts';
import type { Bucket, Counts } from './scorecard.ts';

/** What a roll-up needs of each of its targets. */
export interface RollUpPart {
  readonly bucket: Bucket;
  readonly isDiscarded: boolean;
  /** Percent, unrounded. */
  readonly attainment: number | null;
  /** How much a person lets it count; null when nobody gave it a weight. */
  readonly weight: number | null;
}

export interface RollUp {
  /** Accepted figures that meet or exceed their target: the n of "n of m met". */
  readonly met: number;
  /** Targets with an accepted figure: the m. What waits or was not reported is in `counts` alone. */
  readonly reported: number;
  /** Behind or missed. */
  readonly late: number;
  /** The same buckets as those of the headline. */
  readonly counts: Counts;
  /** Percent; refused (`no_weights`) unless a person gave weights. */
  readonly weighted: Computed;
}

/** Rolls targets up. Nothing is added that has a unit: only counts, and attainments by weight. */
export function rollUp(parts: readonly RollUpPart[]): RollUp {
  const counts = countBuckets(parts);
  const met = counts.met + counts.exceeded;
  const late = counts.behind + counts.missed;
  const reported = met + late + counts.on_track + counts.at_risk;
  return { met, reported, late, counts, weighted: weightedAttainment(parts) };
}

/**
 * Σ(weight × attainment) / Σ weight over the accepted figures that have both. What is not reported, waits or
 * has no percentage stays out, never as 0; `leftOut` says how much weight that is.
 */
function weightedAttainment(parts: readonly RollUpPart[]): Computed {
  const weighed = parts.flatMap((part) =>
    part.weight === null || part.isDiscarded ? [] : [{ ...part, weight: part.weight }],
  );
  const known = weighed.flatMap(({ bucket, attainment, weight }) =>
    bucket === 'pending' || attainment === null ? [] : [{ attainment, weight }],
  );
  const all = sum(weighed.map(({ weight }) => weight));
  const counted = sum(known.map(({ weight }) => weight));
  const facts = {
    unit: '%',
    rule: 'weighted_attainment@1',
    inputs: { targets: known.length, weight: counted, leftOut: withoutDust(all - counted) },
  };
  if (all <= 0) return refused('no_weights', facts);
  if (counted <= 0) return refused('no_figure', facts);
  const total = sum(known.map(({ attainment, weight }) => attainment * weight));
  return computed(withoutDust(total / counted), facts);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
