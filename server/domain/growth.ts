/** Rates of change between two periods of equal length: 同比 against the same months a year ago, 环比 against the period before. */
import { computed, refused, withoutDust, type Computed, type Refusal } from './computed.ts';
import { parseUnit } from './unit.ts';

export interface PeriodFigure {
  /** Quarter key, `2021-Q3`. */
  readonly period: string;
  /** Months it covers; levels stand for a moment and have none. */
  readonly months: number;
  readonly value: number | null;
  /** Why there is no value, where it was refused before. */
  readonly refused?: Refusal | null;
}

/**
 * Growth in percent: (now − base) / |base| × 100. Shares and rates change by percentage points instead.
 * @param rule `year_on_year@1` or `quarter_on_quarter@1`
 * @param unit of both values
 * @param isBroken the definition changed between the two
 */
export function growth(
  rule: string,
  now: PeriodFigure,
  base: PeriodFigure,
  { unit, isBroken }: { readonly unit: string; readonly isBroken: boolean },
): Computed {
  const isShare = parseUnit(unit).kind === 'percent' || parseUnit(unit).kind === 'points';
  const facts = {
    unit: isShare ? '个百分点' : '%',
    rule,
    inputs: { now: now.value, nowPeriod: now.period, base: base.value, basePeriod: base.period },
  };
  if (now.value === null) return refused(now.refused ?? 'no_figure', facts);
  if (base.value === null) return refused(base.refused ?? 'no_base', facts);
  if (now.months !== base.months) return refused('unequal_length', facts);
  if (isBroken) return refused('series_break', facts);
  if (isShare) return computed(withoutDust(now.value - base.value), facts);
  if (base.value === 0) return refused('no_base', facts);
  return computed(withoutDust((100 * (now.value - base.value)) / Math.abs(base.value)), facts);
}
