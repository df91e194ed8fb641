import type { ReactNode } from 'react';
import type { MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { TaskView } from '../../../server/domain/task-view.ts';
import { Link } from '../../components/link.tsx';
import { MilestoneDot, MilestoneDots } from '../../components/milestone-dots.tsx';
import { Name } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { cssVars } from '../../lib/css-vars.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './milestones.module.css';

const css = bindClasses(styles);
const STATUSES: readonly MilestoneStatus[] = ['done', 'in_progress', 'not_started', 'not_mentioned'];
const MOST_COLUMNS = 9;

/** Every task that has milestones, a dot for each. */
export function Milestones({
  tasks,
  reportId,
}: {
  readonly tasks: readonly TaskView[];
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const listed = tasks.filter((task) => task.milestones.length > 0);
  const all = listed.flatMap((task) => task.milestones.map(({ status }) => status));
  const counts = STATUSES.map((status) => [status, all.filter((each) => each === status).length] as const);
  const shown = counts.filter(([status, n]) => n > 0 || status === 'done');
  const parts = shown.map(([status, n]) => text.board.milestonePart(n, text.milestone[status]));
  return (
    <section className={css('block')} aria-label={text.board.milestones}>
      <SectionHead
        title={text.board.milestones}
        note={text.board.milestoneCounts(all.length, parts)}
        end={
          <span className={css('legend')}>
            {shown.map(([status]) => (
              <span key={status}>
                <MilestoneDot status={status} />
                {text.milestone[status]}
              </span>
            ))}
          </span>
        }
      />
      <ol className={css('tasks')} style={cssVars({ '--n': columnCount(listed.length) })}>
        {listed.map((task) => (
          <Task key={task.id} task={task} reportId={reportId} />
        ))}
      </ol>
    </section>
  );
}

/** Columns that fill their rows evenly: 9 tasks in one row of 9, 10 in two of 5. */
function columnCount(tasks: number): number {
  return Math.ceil(tasks / Math.ceil(tasks / MOST_COLUMNS));
}

function Task({ task, reportId }: { readonly task: TaskView; readonly reportId: string }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <li className={css('task')}>
      {task.no !== null && <span className={css('no')}>{text.board.task(task.no)}</span>}
      <Link className={css('title')} href={href(`/reports/${reportId}`, { task: task.no ?? task.id })}>
        <Name of={{ name: task.shortTitle, nameEn: task.titleEn }} />
      </Link>
      <MilestoneDots statuses={task.milestones.map(({ status }) => status)} />
    </li>
  );
}
