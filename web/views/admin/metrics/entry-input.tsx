import { useId, useState, type ReactNode } from 'react';
import { bindClasses } from '../../../lib/class-names.ts';
import styles from './metrics.module.css';

const css = bindClasses(styles);

/** One cell to type into. What was typed stays until it is stored; leaving the cell stores it, Escape gives it up. */
export function EntryInput({
  column,
  label,
  value,
  note,
  isReadOnly,
  isByHand,
  onStore,
}: {
  readonly column: string;
  readonly label: string;
  readonly value: string;
  /** Where the figure comes from, spoken with the cell. */
  readonly note: string;
  readonly isReadOnly: boolean;
  readonly isByHand: boolean;
  /** Answers whether it was stored. */
  readonly onStore: (words: string) => Promise<boolean>;
}): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const noteId = useId();
  const store = async (): Promise<void> => {
    if (draft === null) return;
    if (draft.trim() === value) {
      setDraft(null);
      return;
    }
    const isStored = await onStore(draft.trim());
    setWrong(!isStored);
    if (isStored) setDraft(null);
  };
  return (
    <span className={css('cell', isByHand && 'byHand')} title={note === '' ? undefined : note}>
      <input
        data-column={column}
        aria-label={label}
        aria-describedby={note === '' ? undefined : noteId}
        aria-invalid={isWrong}
        inputMode="decimal"
        autoComplete="off"
        readOnly={isReadOnly}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void store()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setDraft(null);
          setWrong(false);
        }}
      />
      {note !== '' && (
        <span id={noteId} className="sr-only">
          {note}
        </span>
      )}
    </span>
  );
}
