import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../../server/domain/provenance.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { markSentences } from './mark-sentence.ts';
import styles from './marked-quote.module.css';

const css = bindClasses(styles);

/** The report's own sentence in the serif of its text, with what was read from it marked. */
export function MarkedQuote({
  spans,
  isSmall = false,
}: {
  readonly spans: readonly Span[];
  readonly isSmall?: boolean;
}): ReactNode {
  return (
    <blockquote lang="zh" className={css('quote', isSmall && 'small')}>
      {markSentences(spans).map(({ sentence, parts }) => (
        <p key={sentence.start}>
          {parts.map(({ text, isMarked }, index) => (
            <Fragment key={index}>{isMarked ? <mark>{text}</mark> : text}</Fragment>
          ))}
        </p>
      ))}
    </blockquote>
  );
}
