import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { milestoneHistoryQuery } from '../../../api/milestones.ts';
import { actorName } from '../../../lib/actor-name.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import styles from '../metric-notes.module.css';
import { milestoneLines } from './milestone-entry.ts';

const css = bindClasses(styles);

/** Everything that happened to a milestone, newest first; it ends at the file, or at the person who added it. */
export function MilestoneHistory({
  item,
  report,
}: {
  readonly item: MilestoneItem;
  readonly report: ReportDetail;
}): ReactNode {
  const text = useText();
  const words = useCheckingText();
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery({ ...milestoneHistoryQuery(report.id, item.id), enabled: isOpen });
  const isAdded = data[0]?.action === 'milestone.added';
  return (
    <details className={css('part')} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.review.history}</summary>
      <ol className={css('steps')}>
        {data.toReversed().map((step) => (
          <li key={step.id} className={css(step.isUndone && 'undone')}>
            <p className={css('who')}>
              <time dateTime={step.at}>{momentText(step.at)}</time> {actorName(step.actor, text)}
            </p>
            <p>
              {words.actions[step.action] ?? step.action}
              {step.isUndone && ` (${words.undone})`}
            </p>
            {milestoneLines(step.before, step.after, text, words).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
        {!isAdded && (
          <li>
            <p className={css('who')}>
              <time dateTime={report.importedAt}>{momentText(report.importedAt)}</time>
            </p>
            <p>{words.history.upload(report.fileName)}</p>
          </li>
        )}
      </ol>
    </details>
  );
}
