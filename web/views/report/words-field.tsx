import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { findWords } from '../../lib/find-words.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { selectedRange } from './selected-range.ts';
import styles from './metric-form.module.css';

const css = bindClasses(styles);

/**
 * Marks words of the report: those selected with the mouse or in caret browsing, or those typed as they stand in the
 * text, of which the place can be chosen. So a source can be given by keyboard alone.
 */
export function WordsField({
  label,
  source,
  near,
  range,
  onMark,
}: {
  readonly label: string;
  /** The stored text. */
  readonly source: string;
  /** Where to look first: the parts of the task at hand. */
  readonly near: readonly TextRange[];
  readonly range: TextRange | null;
  /** The marked place, or null when the words stand nowhere. */
  readonly onMark: (range: TextRange | null) => void;
}): ReactNode {
  const text = useText();
  const words = text.report.review;
  const note = useId();
  const [typed, setTyped] = useState(range === null ? '' : source.slice(range.start, range.end));
  const places = findWords(source, typed, near);
  const at = places.findIndex((place) => place.start === range?.start && place.end === range.end);
  const mark = (next: TextRange | null): void => {
    if (next !== null) setTyped(source.slice(next.start, next.end));
    onMark(next);
  };
  return (
    <>
      <label className={css('field', 'wide')}>
        <span>{label}</span>
        <input
          value={typed}
          aria-describedby={note}
          placeholder={words.selectHint}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            onMark(findWords(source, event.target.value, near)[0] ?? null);
          }}
        />
      </label>
      <p id={note} role="status" className={css('places')}>
        {statusOf()}
        {places.length > 1 && (
          <Button kind="text" onClick={() => mark(places[(at + 1) % places.length] ?? null)}>
            {text.review.another}
          </Button>
        )}
        <Button
          kind="text"
          aria-label={`${words.useSelection} ${label}`}
          onClick={() => {
            const selected = selectedRange(window.getSelection());
            if (selected !== null) mark(selected);
          }}
        >
          {words.useSelection}
        </Button>
      </p>
    </>
  );

  function statusOf(): string | null {
    if (range === null) return typed.trim() === '' ? null : text.review.notFound;
    const place = text.report.location(range.start, range.end);
    return at === -1 ? words.marked(range.start, range.end) : text.review.found(place, at + 1, places.length);
  }
}
