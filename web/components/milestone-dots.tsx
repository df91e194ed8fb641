import type { ReactNode } from 'react';
import type { MilestoneStatus } from '../../server/domain/indicator.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import styles from './milestone-dots.module.css';

const css = bindClasses(styles);

/** One dot a milestone: full = done, half = in progress, ring = not started, dashed = not mentioned. */
export function MilestoneDots({ statuses }: { readonly statuses: readonly MilestoneStatus[] }): ReactNode {
  const text = useText();
  const done = statuses.filter((status) => status === 'done').length;
  return (
    <span className={css('dots')}>
      <span className={css('row')} role="img" aria-label={text.board.milestoneDone(done, statuses.length)}>
        {statuses.map((status, index) => (
          <MilestoneDot key={index} status={status} />
        ))}
      </span>
      <span className="num" aria-hidden="true">
        {done}/{statuses.length}
      </span>
    </span>
  );
}

/** The mark of one state, for legends. */
export function MilestoneDot({ status }: { readonly status: MilestoneStatus }): ReactNode {
  return <i className={css('dot', status)} aria-hidden="true" />;
}
