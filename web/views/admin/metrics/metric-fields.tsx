import type { ReactNode } from 'react';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import styles from './metric-form.module.css';
import { BASES, type MetricFieldValues } from './metric-settings.ts';

const css = bindClasses(styles);

/** The fields of a metric's settings. */
export function MetricFields({
  fields,
  onChange,
}: {
  readonly fields: MetricFieldValues;
  readonly onChange: (change: Partial<MetricFieldValues>) => void;
}): ReactNode {
  const text = useAdminText().metrics.form;
  const { page } = useDefinitionText();
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
  const choice = (
    key: 'direction' | 'form' | 'basis',
    label: string,
    options: readonly (readonly [string, string])[],
  ): ReactNode => (
    <label className={css('field')}>
      <span>{label}</span>
      <select value={fields[key]} onChange={(event) => onChange({ [key]: event.target.value })}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={css('fields')}>
      {input('name', 60, text.nameHint(fields.name.trim().length))}
      {input('nameEn', 120, text.nameEnHint(fields.nameEn.trim().length))}
      {input('unit', 40)}
      {choice('direction', text.direction, [
        ['up', text.up],
        ['down', text.down],
      ])}
      {choice('form', page.form, [
        ['level', page.forms.level],
        ['change', page.forms.change],
      ])}
      {choice('basis', text.basis, [
        ['', text.asReported],
        ...BASES.map((basis) => [basis, text.basisWords[basis]] as const),
      ])}
      {input('weight', 12, text.weightHint)}
    </div>
  );
}
