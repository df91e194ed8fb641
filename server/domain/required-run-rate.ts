import type { ActualValue, TargetValue } from './attainment.ts';
import { computed, refused, withoutDust, type Computed } from './computed.ts';
import { convert, parseUnit } from './unit.ts';

const QUARTER_SHARE = 25;

/**
 * What each quarter that is left must bring to reach a target (`required_run_rate@1`), or what it may still use of
 * a cap (`allowance@1`): (target − actual) / quarters left, 0 when reached or used up. In the target's unit.
 * Levels have no rate; a range is reached at its low end.
 * @param elapsed percent of the year gone
 */
export function requiredRunRate(
  target: TargetValue | null,
  actual: ActualValue | null,
  elapsed: number,
): Computed {
  const isCap =
    target !== null && target.bound !== 'range' && (target.bound === 'lte' || target.direction === 'down');
  const quartersLeft = (100 - elapsed) / QUARTER_SHARE;
  const value =
    target === null || actual === null
      ? null
      : convert(actual.value, parseUnit(actual.unit), parseUnit(target.unit));
  const facts = {
    unit: target?.unit ?? '',
    rule: isCap ? 'allowance@1' : 'required_run_rate@1',
    inputs: { target: target?.low ?? target?.value ?? null, actual: value, quartersLeft },
  };
  if (target === null) return refused('no_target', facts);
  if (actual === null) return refused('no_figure', facts);
  if (value === null) return refused('unlike_units', facts);
  if (actual.basis === 'level') return refused('not_cumulative', facts);
  const left = withoutDust((target.low ?? target.value) - value);
  if (left <= 0) return computed(0, facts);
  return quartersLeft <= 0
    ? refused('year_closed', facts)
    : computed(withoutDust(left / quartersLeft), facts);
}
