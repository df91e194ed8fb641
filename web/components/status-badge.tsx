import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { bindClasses } from '../lib/class-names.ts';
import type { Text } from '../lib/i18n/zh.ts';
import { useText } from '../lib/i18n/use-text.ts';
import styles from './status-badge.module.css';
import { StatusIcon } from './status-icon.tsx';

const css = bindClasses(styles);

export type StatusFacts = Pick<ScorecardMetric, 'bucket' | 'used'>;

/** Icon and word of a metric's state; `isChip` puts them on a tinted ground. */
export function StatusBadge({
  metric,
  isChip = false,
}: {
  readonly metric: StatusFacts;
  readonly isChip?: boolean;
}): ReactNode {
  const text = useText();
  return (
    <span className={css('badge', `tone-${metric.bucket}`, isChip && 'chip')}>
      <StatusIcon bucket={metric.bucket} />
      {statusWord(metric, text)}
    </span>
  );
}

/** The word for a state; a cap has its own words, because staying below is what was promised. */
export function statusWord({ bucket, used }: StatusFacts, text: Text): string {
  const words: Readonly<Partial<Record<StatusFacts['bucket'], string>>> =
    used === null ? text.status : text.capStatus;
  return words[bucket] ?? text.status[bucket];
}
