import { useState, type Ref, type ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './list-filters.module.css';

const css = bindClasses(styles);

/** Finds as one types; letters that are still being composed into characters wait. */
export function SearchField({
  ref,
  value,
  onChange,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  // The address changed by another way, a cleared filter or the back button: the field follows.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  const tell = (words: string): void => {
    setTold(words);
    onChange(words);
  };
  return (
    <label className={css('choice', 'search')}>
      <span>{text.indicators.search}</span>
      <input
        ref={ref}
        type="search"
        value={typed}
        placeholder={text.indicators.searchHint}
        onChange={(event) => {
          setTyped(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) tell(event.target.value);
        }}
        onCompositionEnd={(event) => tell(event.currentTarget.value)}
      />
    </label>
  );
}
