/** What each quarter of a year brought by itself, taken out of running totals: Q3 = nine months − six months. */
import { computed, refused, withoutDust, type Computed } from './computed.ts';

export interface RunningTotal {
  /** Quarter key, `2021-Q3`. */
  readonly period: string;
  /** The total from the start of the year; null when none was reported. */
  readonly value: number | null;
  /** It ends with a month within the quarter: what the quarter brought is not known yet. */
  readonly isPartial?: boolean;
}

/**
 * One answer a quarter. Refused for a part of one, across a gap, across a changed definition, and where the total fell: then an
 * earlier figure was restated and the difference is no quarter's work.
 * @param totals the quarters of one year, first to last
 * @param breaks keys of quarters that begin a new definition
 */
export function singleQuarters(
  totals: readonly RunningTotal[],
  breaks: ReadonlySet<string>,
  unit: string,
): readonly (Computed & { readonly period: string })[] {
  return totals.map(({ period, value, isPartial = false }, index) => {
    const earlier = totals[index - 1];
    const before = index === 0 ? 0 : earlier?.isPartial === true ? null : (earlier?.value ?? null);
    const facts = { unit, rule: 'single_quarter@1', inputs: { total: value, before } };
    const answer = () => {
      if (value === null) return refused('no_figure', facts);
      if (isPartial) return refused('unequal_length', facts);
      if (before === null) return refused('gap', facts);
      if (breaks.has(period) && index > 0) return refused('series_break', facts);
      return value < before ? refused('falling', facts) : computed(withoutDust(value - before), facts);
    };
    return { period, ...answer() };
  });
}
