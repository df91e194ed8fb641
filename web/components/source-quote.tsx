import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import type { Span } from '../../server/domain/provenance.ts';
import { bindClasses } from '../lib/class-names.ts';
import { displayText } from '../lib/display-text.ts';
import { excerptOf } from '../lib/excerpt.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import { textLang } from '../lib/text-lang.ts';
import styles from './source-quote.module.css';

const css = bindClasses(styles);

/** The report's own words with the number marked; leads to the place in the report. */
export function SourceQuote({
  spans,
  href,
}: {
  readonly spans: readonly Span[];
  readonly href: string | null;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const excerpt = excerptOf(spans);
  if (excerpt === null) return null;
  const { before, number, after } = drawn(excerpt);
  const own = textLang(excerpt.before + excerpt.number + excerpt.after);
  const words = (
    <span>
      {own !== lang && <span className={css('foreign')}>{text.board.quotedIn(own)}</span>}
      <q lang={own} className={css('words')}>
        {before}
        {number !== '' && <mark>{number}</mark>}
        {after}
      </q>
    </span>
  );
  if (href === null) return <p className={css('quote')}>{words}</p>;
  return (
    <Link className={css('quote', 'link')} href={href}>
      {words}
    </Link>
  );
}

/** Draws the whole sentence at once, because punctuation looks at its neighbours across the marks. */
function drawn({ before, number, after }: { before: string; number: string; after: string }): {
  before: string;
  number: string;
  after: string;
} {
  const text = displayText(before + number + after);
  const end = before.length + number.length;
  return {
    before: text.slice(0, before.length),
    number: text.slice(before.length, end),
    after: text.slice(end),
  };
}
