import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DecisionView } from '../../../server/domain/review.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { decisionsQuery } from '../../api/review.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { actorName } from '../../lib/actor-name.ts';
import { momentText } from '../../lib/moment-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { changeLines } from './decision-words.ts';
import styles from './metric-notes.module.css';

const css = bindClasses(styles);

/** Everything that was done about a metric, newest first; it always ends at the file that was read. */
export function MetricHistory({
  metric,
  report,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
}): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...decisionsQuery(report.id), enabled: isOpen });
  const steps = [...(data?.[metric.metricId ?? ''] ?? [])].reverse();
  const isAdded = steps.some(({ action }) => action === 'metric.added');
  return (
    <details className={css('part')} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.review.history}</summary>
      <ol className={css('steps')}>
        {steps.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
        {!isAdded && (
          <li>
            <p className={css('who')}>
              <time dateTime={report.importedAt}>{momentText(report.importedAt)}</time>
            </p>
            <p>
              {text.review.read(report.fileName)}
              {metric.review === 'accepted' && steps.length === 0 && ` · ${text.review.byRule}`}
            </p>
          </li>
        )}
      </ol>
    </details>
  );
}

function StepLine({ step }: { readonly step: DecisionView }): ReactNode {
  const text = useText();
  const lang = useLang();
  return (
    <li className={css(step.isUndone && 'undone')}>
      <p className={css('who')}>
        <time dateTime={step.at}>{momentText(step.at)}</time> {actorName(step.actor, text)}
      </p>
      <p>
        {text.review.historyOf[step.action] ?? step.action}
        {step.isUndone && ` (${text.review.undone})`}
      </p>
      {changeLines(step, text, lang).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {step.reason !== null && <p>{`${text.review.reason}${text.reports.colon}${step.reason}`}</p>}
    </li>
  );
}
