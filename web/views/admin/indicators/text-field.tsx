import type { ReactNode } from 'react';
import { bindClasses } from '../../../lib/class-names.ts';
import styles from './indicators.module.css';

const css = bindClasses(styles);

/** A labelled line of words, or a number. */
export function TextField({
  label,
  value,
  hint,
  isNumber = false,
  isReadOnly = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** An example, in grey while the field is empty. */
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className={css('field', isNumber && 'number')}>
      <span>{label}</span>
      <input
        value={value}
        maxLength={isNumber ? 24 : 200}
        placeholder={hint}
        readOnly={isReadOnly}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
