import { useId, type ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './choice.module.css';

const css = bindClasses(styles);

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One choice out of many, in the list that the system draws: it opens upwards, scrolls and works on a phone. */
export function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className={css('field')}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
