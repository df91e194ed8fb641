import { isComparable, parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';

/**
 * Refuses a figure that could never be set against the indicator's own. A share may stand as the base of a
 * change in points.
 * @throws AppError unit_unlike
 */
export function requireUnit(unit: string, indicator: { readonly name: string; readonly unit: string }): void {
  const [given, own] = [parseUnit(unit), parseUnit(indicator.unit)];
  const isShareOfPoints = given.kind === 'percent' && own.kind === 'points';
  if (!isComparable(given, own) && !isShareOfPoints)
    throw new AppError('unit_unlike', { name: indicator.name, unit: indicator.unit, given: unit });
}
