import type { ReactNode } from 'react';
import type { Basis } from '../../../../server/domain/indicator.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import styles from './metric-form.module.css';
import type { MetricFieldValues } from './metric-settings.ts';

const css = bindClasses(styles);
const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];

/** The fields of a metric's settings. */
export function MetricFields({
  fields,
  onChange,
}: {
  readonly fields: MetricFieldValues;
  readonly onChange: (change: Partial<MetricFieldValues>) => void;
}): ReactNode {
  const text = useAdminText().metrics.form;
  const input = (key: 'name' | 'nameEn' | 'unit' | 'weight', maxLength: number, hint?: string): ReactNode => (
    <label className={css('field', key)}>
      <span>{text[key]}</span>
      <input
        value={fields[key]}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => onChange({ [key]: event.target.value })}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
  return (
    <div className={css('fields')}>
      {input('name', 60, text.nameHint(fields.name.trim().length))}
      {input('nameEn', 120, text.nameEnHint(fields.nameEn.trim().length))}
      {input('unit', 40)}
      <label className={css('field')}>
        <span>{text.direction}</span>
        <select
          value={fields.direction}
          onChange={(event) => onChange({ direction: event.target.value === 'down' ? 'down' : 'up' })}
        >
          <option value="up">{text.up}</option>
          <option value="down">{text.down}</option>
        </select>
      </label>
      <label className={css('field')}>
        <span>{text.basis}</span>
        <select
          value={fields.basis ?? ''}
          onChange={(event) =>
            onChange({ basis: BASES.find((basis) => basis === event.target.value) ?? null })
          }
        >
          <option value="">{text.asReported}</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {text.basisWords[basis]}
            </option>
          ))}
        </select>
      </label>
      <label className={css('field')}>
        <span>{text.pinned}</span>
        <select
          value={fields.pinnedOrder ?? ''}
          onChange={(event) =>
            onChange({ pinnedOrder: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{text.notPinned}</option>
          {text.place.map((place, index) => (
            <option key={place} value={index}>
              {place}
            </option>
          ))}
        </select>
      </label>
      {input('weight', 12, text.weightHint)}
    </div>
  );
}
