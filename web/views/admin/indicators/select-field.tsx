import type { ReactNode } from 'react';
import { bindClasses } from '../../../lib/class-names.ts';
import styles from './indicators.module.css';

const css = bindClasses(styles);

/** A labelled choice that stands like a field of a form: the label above it. */
export function SelectField({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className={css('field')}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
