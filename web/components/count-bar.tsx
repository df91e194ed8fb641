import type { ReactNode } from 'react';
import type { Counts } from '../../server/domain/scorecard.ts';
import { bindClasses } from '../lib/class-names.ts';
import { BUCKET_ORDER } from '../lib/bucket-order.ts';
import { useText } from '../lib/i18n/use-text.ts';
import styles from './count-bar.module.css';

const css = bindClasses(styles);

/** Targets by state as one bar, best first; what was not reported is an outline, what waits is hatched. */
export function CountBar({ counts }: { readonly counts: Counts }): ReactNode {
  const text = useText();
  const parts = BUCKET_ORDER.filter((bucket) => bucket !== 'qualitative' && counts[bucket] > 0);
  const all = parts.reduce((sum, bucket) => sum + counts[bucket], 0);
  const label = text.board.strip(
    all,
    parts.map((bucket) => text.board.stripPart(counts[bucket], text.status[bucket])),
  );
  return (
    <span className={css('bar')} role="img" aria-label={label}>
      {parts.map((bucket) => (
        <i
          key={bucket}
          className={css('part', bucket, `tone-${bucket}`)}
          style={{ flexGrow: counts[bucket] }}
          title={`${text.status[bucket]} ${counts[bucket]}`}
        />
      ))}
    </span>
  );
}
