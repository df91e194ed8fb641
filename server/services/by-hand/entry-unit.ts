import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { isComparable, parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';

/** The unit of an entry: that of the indicator unless another one of the same measure is given. @throws AppError unit_unlike */
export function entryUnit(indicator: Pick<IndicatorRow, 'name' | 'unit'>, given: string | undefined): string {
  if (given === undefined) return indicator.unit;
  if (!isComparable(parseUnit(given), parseUnit(indicator.unit)))
    throw new AppError('unit_unlike', { name: indicator.name, unit: indicator.unit, given });
  return given;
}
