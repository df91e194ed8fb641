import { useId, type ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './segmented.module.css';

const css = bindClasses(styles);

export interface SegmentedProps<T> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The legend is only spoken where the words of the options say enough. */
  readonly isLegendHidden?: boolean;
}

/** One choice out of a few, side by side. */
export function Segmented<T>({
  legend,
  value,
  options,
  onChange,
  isLegendHidden = false,
}: SegmentedProps<T>): ReactNode {
  const label = useId();
  return (
    <div className={css('field')} role="group" aria-labelledby={label}>
      <span id={label} className={isLegendHidden ? 'sr-only' : css('legend')}>
        {legend}
      </span>
      <div className={css('options')}>
        {options.map((option) => (
          <button
            key={option.label}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => {
              onChange(option.value);
            }}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
