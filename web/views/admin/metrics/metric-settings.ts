import type { EntryRow, IndicatorSettings } from '../../../../server/domain/by-hand.ts';
import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import type { Basis, Direction } from '../../../../server/domain/indicator.ts';

/** What stands in the fields of a metric's settings, as typed. */
export interface MetricFieldValues {
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly basis: Basis | null;
  readonly weight: string;
  readonly pinnedOrder: number | null;
}

const BLANK: MetricFieldValues = {
  ...{ name: '', nameEn: '', unit: '', direction: 'up', basis: null, weight: '', pinnedOrder: null },
};

export function fieldsOf(row: EntryRow | null): MetricFieldValues {
  if (row === null) return BLANK;
  const { name, nameEn, unit, direction, basis, weight, pinnedOrder } = row;
  return {
    ...{ name, nameEn: nameEn ?? '', unit, direction, basis, pinnedOrder },
    weight: weight === null ? '' : String(weight),
  };
}

/** The fields as they are sent. */
export function settingsOf(fields: MetricFieldValues): IndicatorSettings | 'incomplete' | 'wrong_weight' {
  const name = fields.name.trim();
  const unit = fields.unit.trim();
  const nameEn = fields.nameEn.trim();
  const weight = readFigure(fields.weight);
  if (name === '' || unit === '') return 'incomplete';
  if (weight === UNREADABLE || (weight !== null && weight <= 0)) return 'wrong_weight';
  const { direction, basis, pinnedOrder } = fields;
  return { name, nameEn: nameEn === '' ? null : nameEn, unit, direction, basis, weight, pinnedOrder };
}
