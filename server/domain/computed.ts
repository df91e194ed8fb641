/** A number worked out from others: with its rule, version and inputs, or with the reason why there is none. */

/** Why nothing was computed; a reader gets the reason, never a zero. */
export type Refusal =
  | 'no_figure'
  | 'no_target'
  | 'unlike_units'
  | 'not_cumulative'
  | 'year_closed'
  | 'too_few_points'
  | 'no_history'
  | 'gap'
  | 'falling'
  | 'series_break'
  | 'unequal_length'
  | 'no_base'
  | 'not_additive'
  | 'no_weights';

export interface Computed {
  readonly value: number | null;
  readonly unit: string;
  readonly refused: Refusal | null;
  /** Rule and version: `run_rate@1`. */
  readonly rule: string;
  /** What the rule was given, by name; null where something was missing. */
  readonly inputs: Readonly<Record<string, number | string | null>>;
}

type Facts = Pick<Computed, 'unit' | 'rule' | 'inputs'>;

export function computed(value: number, facts: Facts): Computed {
  return { value, refused: null, ...facts };
}

export function refused(reason: Refusal, facts: Facts): Computed {
  return { value: null, refused: reason, ...facts };
}

/** Values are decimals as written; twelve significant digits take the float dust off what is computed from them. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
