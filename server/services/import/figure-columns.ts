import type { Amount } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { parseUnit, toBase } from '../../domain/unit.ts';

/** An amount as its rows keep it, for the months it covers. */
export function figureColumns({ value, unit }: Amount, period: Period) {
  const parsed = parseUnit(unit);
  return {
    periodStart: period.start,
    periodMonths: period.months,
    value,
    unit,
    valueBase: toBase(value, parsed),
    unitMeasure: parsed.measure,
  };
}
