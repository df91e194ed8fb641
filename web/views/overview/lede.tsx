import { Fragment, type ReactNode } from 'react';
import type { Bucket, Scorecard } from '../../../server/domain/scorecard.ts';
import { CountLink } from '../../components/count-link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './lede.module.css';
import { StatusStrip } from './status-strip.tsx';
import { subtitle } from './subtitle.ts';

const css = bindClasses(styles);

/** The finding in one sentence, what it rests on, and the states it counts. */
export function Lede({
  board,
  status,
}: {
  readonly board: Scorecard;
  readonly status: Bucket | null;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { owner } = useUrl().state;
  return (
    <section className={css('lede')}>
      <div className={css('words')}>
        <h1 className={css('headline')}>
          {board.headline[lang].map(({ text: words, tone, counts }, index) => (
            <span key={index} className={tone === 'plain' ? undefined : css(tone)}>
              <CountLink counts={counts}>{words}</CountLink>
            </span>
          ))}
        </h1>
        <p className={css('subtitle')}>
          {subtitle(board, text, lang, owner).map(({ words, counts }, index) => (
            <Fragment key={counts}>
              {index > 0 && text.board.sentenceBreak}
              <CountLink counts={counts}>{words}</CountLink>
            </Fragment>
          ))}
        </p>
      </div>
      <StatusStrip board={board} status={status} />
    </section>
  );
}
