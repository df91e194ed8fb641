import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { ValueEvent } from '../../../server/domain/value-history.ts';
import { valueHistoryQuery } from '../../api/review.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { actorName } from '../../lib/actor-name.ts';
import { momentText } from '../../lib/moment-text.ts';
import type { CheckingText } from '../../lib/i18n/checking-zh.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { changeLines } from './decision-words.ts';
import styles from './metric-notes.module.css';

const css = bindClasses(styles);

/** Everything that ever happened to a value, newest first; it always ends at the file it was read from, or at a person. */
export function MetricHistory({
  metric,
  report,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
}): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery({
    ...valueHistoryQuery(metric.metricId ?? ''),
    enabled: isOpen && metric.metricId !== null,
  });
  return (
    <details className={css('part')} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.review.history}</summary>
      <ol className={css('steps')}>
        {data.map((event) => (
          <EventLine key={event.id} event={event} fileName={report.fileName} />
        ))}
      </ol>
    </details>
  );
}

function EventLine({
  event,
  fileName,
}: {
  readonly event: ValueEvent;
  readonly fileName: string;
}): ReactNode {
  const text = useText();
  const words = useCheckingText();
  const lang = useLang();
  const { at, actor, isUndone, reason, before, after } = event;
  return (
    <li className={css(isUndone && 'undone')}>
      <p className={css('who')}>
        <time dateTime={at}>{momentText(at)}</time> {actorName(actor, text)}
      </p>
      <p>
        {saidOf(event, fileName, words)}
        {isUndone && ` (${words.undone})`}
      </p>
      {event.kind !== 'rule' &&
        changeLines({ before, after }, text, lang).map((line) => <p key={line}>{line}</p>)}
      {reason !== null && <p>{`${text.review.reason}${text.reports.colon}${reason}`}</p>}
    </li>
  );
}

function saidOf({ kind, action, rule }: ValueEvent, fileName: string, words: CheckingText): string {
  if (kind === 'upload') return words.history.upload(fileName);
  if (kind === 'rule') return rule === null ? words.history.withRule : words.history.rule(rule);
  if (kind === 'superseded') return words.history.superseded;
  return words.actions[action] ?? action;
}
