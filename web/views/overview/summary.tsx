import { useState, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import {
  sentenceParts,
  summaryText,
  type SentencePart,
  type Wording,
} from '../../../server/domain/summary-wording.ts';
import { Button } from '../../components/button.tsx';
import { CountLink } from '../../components/count-link.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { copyText } from '../../lib/copy-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './summary.module.css';

const css = bindClasses(styles);

/** The quarter in sentences: every number leads to the rows it counts or to its place in the report. */
export function Summary({
  board,
  reportId,
}: {
  readonly board: Scorecard;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const wording: Wording = { lang, isClosed: board.elapsed === 100 };
  return (
    <section className={css('summary')} aria-label={text.overview.summary}>
      <SectionHead
        title={text.overview.summary}
        note={text.overview.summaryNote}
        end={<CopySummary words={summaryText(board.summary, wording)} />}
      />
      <ul className={css('sentences')}>
        {board.summary.map((sentence) => (
          <li key={sentence.code} className={css(sentence.code)}>
            {sentenceParts(sentence, wording).map((part, index) => (
              <Part key={index} part={part} reportId={reportId} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ part, reportId }: { readonly part: SentencePart; readonly reportId: string }): ReactNode {
  const { href } = useUrl();
  switch (part.kind) {
    case 'words':
      return part.words;
    case 'count':
      return (
        <CountLink counts={part.count.of}>
          <b className="num">{part.words}</b>
        </CountLink>
      );
    case 'name':
      return (
        <Link
          className={css('name')}
          href={href(`/indicators/${encodeURIComponent(part.metric.indicatorId)}`)}
        >
          {part.words}
        </Link>
      );
    case 'figure':
      return (
        <FigureLink reportId={reportId} spans={part.metric.spans}>
          {part.words}
        </FigureLink>
      );
  }
}

function CopySummary({ words }: { readonly words: string }): ReactNode {
  const text = useText();
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(words)) ? text.overview.summaryCopied : text.board.notCopied);
  };
  return (
    <span className={css('copy')}>
      <span role="status">{outcome}</span>
      <Button kind="text" onClick={() => void copy()}>
        {text.overview.copySummary}
      </Button>
    </span>
  );
}
