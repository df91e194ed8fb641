import type { ReactNode } from 'react';
import type { Bucket, Scorecard } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
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
  return (
    <section className={css('lede')}>
      <div>
        <h1 className={css('headline')}>
          {board.headline[lang].map(({ text: words, tone }, index) =>
            tone === 'plain' ? (
              words
            ) : (
              <span key={index} className={css(tone)}>
                {words}
              </span>
            ),
          )}
        </h1>
        <p className={css('subtitle')}>{subtitle(board, text, lang)}</p>
      </div>
      <StatusStrip board={board} status={status} />
    </section>
  );
}
