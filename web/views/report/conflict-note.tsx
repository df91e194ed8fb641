import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { decisionsQuery } from '../../api/review.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { actorName } from '../../lib/actor-name.ts';
import { momentText } from '../../lib/moment-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { changeLines } from './decision-words.ts';
import styles from './review-actions.module.css';

const css = bindClasses(styles);

/** Somebody else was faster: who, when and what they changed, and that nothing typed here is lost. */
export function ConflictNote({
  metric,
  reportId,
  isTyped,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
  /** The reader has words of their own in the fields. */
  readonly isTyped: boolean;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { data } = useQuery(decisionsQuery(reportId));
  const last = data?.[metric.metricId ?? '']?.at(-1);
  const name = last === undefined ? text.review.someone : actorName(last.actor, text);
  return (
    <div role="alert" className={css('conflict')}>
      <strong>{text.review.conflict(name)}</strong>
      {last !== undefined && (
        <ul>
          <li>
            <time dateTime={last.at}>{momentText(last.at)}</time>{' '}
            {text.review.historyOf[last.action] ?? last.action}
          </li>
          {changeLines(last, text, lang).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{isTyped ? text.review.conflictKept : text.review.conflictSeen}</p>
    </div>
  );
}
