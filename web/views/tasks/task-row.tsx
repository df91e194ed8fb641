import { useEffect, useRef, type ReactNode } from 'react';
import type { FindingView, Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { TaskSteps } from '../../../server/domain/task-steps.ts';
import type { BoardTask } from '../../../server/domain/task-view.ts';
import { Icon } from '../../components/icon.tsx';
import { MilestoneDots } from '../../components/milestone-dots.tsx';
import { Name } from '../../components/name.tsx';
import { StatusIcon } from '../../components/status-icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { waitingIn } from './task-groups.ts';
import { TaskDetails } from './task-details.tsx';
import styles from './tasks.module.css';

const css = bindClasses(styles);

export interface TaskRowProps {
  readonly task: BoardTask;
  readonly board: Pick<Scorecard, 'organisation' | 'period' | 'owners'>;
  readonly reportId: string;
  readonly metrics: readonly ScorecardMetric[];
  readonly steps: TaskSteps | null;
  /** The address leads to it: it stands open, in sight, with the focus. */
  readonly isAsked: boolean;
  /** Of this task. */
  readonly findings: readonly FindingView[];
}

/** Number, name, departments, milestones and targets on one line; Enter or a click opens what is behind them. */
export function TaskRow(props: TaskRowProps): ReactNode {
  const { task, metrics, findings, isAsked } = props;
  const row = useRef<HTMLElement>(null);
  const waiting = waitingIn(task, metrics);
  const text = useText();
  const isReworded = findings.some(({ code }) => code === 'task_reworded');
  useEffect(() => {
    if (!isAsked) return undefined;
    // After the shell gave the focus to the new page.
    const frame = requestAnimationFrame(() => {
      row.current?.focus({ preventScroll: true });
      row.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked]);
  return (
    <li>
      <details className={css('task')} open={isAsked}>
        <summary ref={row}>
          <span className={css('no', 'num')}>{task.no}</span>
          <span className={css('name')}>
            <Name of={{ name: task.shortTitle, nameEn: task.titleEn }} />
            <span className={css('owners')} lang="zh">
              {task.owners.join('、')}
            </span>
            {waiting.metrics + waiting.milestones > 0 && (
              <span className={css('flag')}>
                <Icon name="warn" /> {text.tasks.waiting(waiting.metrics, waiting.milestones)}
              </span>
            )}
            {isReworded && (
              <span className={css('flag')}>
                <Icon name="warn" /> {text.tasks.reworded}
              </span>
            )}
          </span>
          <span className={css('dots')}>
            {task.milestones.length === 0 ? (
              <span className={css('none')}>{text.tasks.noMilestones}</span>
            ) : (
              <MilestoneDots statuses={task.milestones.map(({ status }) => status)} />
            )}
          </span>
          <span className={css('states')} aria-hidden="true">
            {metrics.map(({ indicatorId, bucket }) => (
              <span key={indicatorId} className={`tone-${bucket}`}>
                <StatusIcon bucket={bucket} />
              </span>
            ))}
          </span>
          <span className={css('met')}>
            <RollUpWords task={task} />
          </span>
          <span className={css('arrow')}>
            <Icon name="right" />
          </span>
        </summary>
        <TaskDetails {...props} />
      </details>
    </li>
  );
}

/** "n of m met", and what is not in either number. */
function RollUpWords({ task: { rollUp } }: { readonly task: BoardTask }): ReactNode {
  const { tasks: words } = useText();
  const { met, reported, counts } = rollUp;
  if (reported + counts.not_reported + counts.pending === 0) return null;
  return (
    <>
      <b>{reported === 0 ? words.noFigures : words.met(met, reported)}</b>
      {counts.not_reported > 0 && <span> {words.notReported(counts.not_reported)}</span>}
    </>
  );
}
