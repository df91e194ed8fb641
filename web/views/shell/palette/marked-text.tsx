import { Fragment, type ReactNode } from 'react';
import type { Snippet } from '../../../../server/domain/search.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { textLang } from '../../../lib/text-lang.ts';
import styles from './palette.module.css';

const css = bindClasses(styles);

/** Text with the words that were looked for marked, and dots where it was cut. */
export function MarkedText({
  snippet: { text, marks, isCutBefore, isCutAfter },
  isQuiet = false,
}: {
  readonly snippet: Snippet;
  readonly isQuiet?: boolean;
}): ReactNode {
  // Drawn whole, because punctuation looks at its neighbours; one character stays one.
  const shown = displayText(text);
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <span lang={textLang(text)} className={css('words', isQuiet && 'quiet')}>
      {isCutBefore && '…'}
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {shown.slice(ends[index], start)}
          <mark>{shown.slice(start, end)}</mark>
        </Fragment>
      ))}
      {shown.slice(ends.at(-1))}
      {isCutAfter && '…'}
    </span>
  );
}
