import type { CSSProperties, ReactNode } from 'react';
import type { Bucket, Scorecard } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { nameText } from '../../components/name.tsx';
import { StatusIcon } from '../../components/status-icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { listedBuckets, stripOrder } from './board-rows.ts';
import styles from './status-strip.module.css';

const css = bindClasses(styles);

/** One square a target and the counts by state; a count keeps only its state on the board. */
export function StatusStrip({
  board,
  status,
}: {
  readonly board: Scorecard;
  readonly status: Bucket | null;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const buckets = listedBuckets(board.counts);
  const label = text.board.strip(
    board.metrics.length,
    buckets.map((bucket) => text.board.stripPart(board.counts[bucket], text.status[bucket])),
  );
  return (
    <div data-states="">
      <div className={css('strip')} style={evenLines(board.metrics.length)} role="img" aria-label={label}>
        {stripOrder(board.metrics).map((metric) => (
          <i
            key={metric.indicatorId}
            className={css('square', metric.bucket, `tone-${metric.bucket}`)}
            title={`${nameText(metric, lang)} · ${text.status[metric.bucket]}`}
          />
        ))}
      </div>
      <nav className={css('counts')} aria-label={text.board.filterBy}>
        {buckets.map((bucket) => (
          <Link
            key={bucket}
            href={url.here({ status: status === bucket ? null : bucket })}
            aria-current={status === bucket ? 'true' : undefined}
            className={css('count', `tone-${bucket}`, board.counts[bucket] === 0 && 'zero')}
          >
            <span className={css('icon')}>
              <StatusIcon bucket={bucket} />
            </span>
            <b className="num">{board.counts[bucket]}</b>
            {text.status[bucket]}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** Squares that a phone holds side by side. */
const MOST_SQUARES = 25;

/** As many squares in a line as make the lines even: none stands alone in the last one. */
function evenLines(squares: number): CSSProperties & { readonly '--squares': number } {
  const lines = Math.ceil(squares / MOST_SQUARES);
  return { '--squares': Math.max(1, Math.ceil(squares / Math.max(1, lines))) };
}
