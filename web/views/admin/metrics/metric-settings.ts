import type { IndicatorSettings } from '../../../../server/domain/by-hand.ts';
import type { DefinitionRow } from '../../../../server/domain/definition.ts';
import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import type { Basis } from '../../../../server/domain/indicator.ts';

/** What stands in the fields of a metric's settings, as typed or chosen. */
export type MetricFieldValues = Readonly<
  Record<'name' | 'nameEn' | 'unit' | 'direction' | 'form' | 'basis' | 'weight', string>
>;

export const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];

const BLANK: MetricFieldValues = {
  ...{ name: '', nameEn: '', unit: '', direction: 'up', form: 'level', basis: '', weight: '' },
};

export function fieldsOf(row: DefinitionRow | null): MetricFieldValues {
  if (row === null) return BLANK;
  const { name, nameEn, unit, direction, form, basis, weight } = row;
  return {
    ...{ name, nameEn: nameEn ?? '', unit, direction, form, basis: basis ?? '' },
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
  return {
    ...{ name, nameEn: nameEn === '' ? null : nameEn, unit, weight },
    direction: fields.direction === 'down' ? 'down' : 'up',
    form: fields.form === 'change' ? 'change' : 'level',
    basis: BASES.find((basis) => basis === fields.basis) ?? null,
  };
}
