import type { ReactNode, RefObject } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import styles from './metric-form.module.css';

const css = bindClasses(styles);

/** A field of the form: label and input in the columns of the grid around it. */
export function Field({
  label,
  value,
  onType,
  hint,
  spoken,
  inputRef,
  isNumber = false,
  isWide = false,
  isBig = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The label in full, for who hears it alone; contains the written one. */
  readonly spoken?: string;
  /** What stands in the empty field. */
  readonly hint?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly isNumber?: boolean;
  readonly isWide?: boolean;
  readonly isBig?: boolean;
}): ReactNode {
  return (
    <label className={css('field', isWide && 'wide')}>
      <span>{label}</span>
      <input
        ref={inputRef}
        className={css(isBig && 'big', isNumber && 'number')}
        value={value}
        placeholder={hint}
        aria-label={spoken}
        maxLength={1000}
        inputMode={isNumber ? 'decimal' : undefined}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}

/** A choice among few, in the same grid. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onPick: (value: T) => void;
}): ReactNode {
  return (
    <label className={css('field')}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const picked = options.find(([key]) => key === event.target.value)?.[0];
          if (picked !== undefined) onPick(picked);
        }}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
