import { useDeferredValue, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import type { TaskSteps } from '../../../server/domain/task-steps.ts';
import type { BoardTask } from '../../../server/domain/task-view.ts';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { TaskFilters } from './task-filters.tsx';
import { fittingTasks, groupByOwner, isAsked, readTaskFilter } from './task-groups.ts';
import { TaskRow } from './task-row.tsx';
import styles from './tasks.module.css';
import { useTaskKeys } from './use-task-keys.ts';

const css = bindClasses(styles);

export interface TaskPageProps {
  readonly board: Scorecard;
  readonly reportId: string;
  readonly steps: readonly TaskSteps[];
}

/** A row a task; `d` puts them under their departments and back. */
export function TaskPage(props: TaskPageProps): ReactNode {
  const { board } = props;
  const text = useText();
  const url = useUrl();
  const filter = readTaskFilter(url.search);
  // The choice shows at once; the rows follow in slices.
  const listed = readTaskFilter(useDeferredValue(url.search));
  const { isByOwner } = listed;
  const shown = fittingTasks(board.tasks, listed, board.metrics);
  useTaskKeys();
  return (
    <>
      <div className={css('title')}>
        <h1>{text.tasks.title}</h1>
        <p role="status">{text.tasks.count(shown.length, board.tasks.length)}</p>
      </div>
      <TaskFilters board={board} filter={filter} />
      {shown.length === 0 && <p className={css('nothing')}>{text.tasks.nothing}</p>}
      {isByOwner ? (
        groupByOwner(shown).map(({ owner, tasks }) => (
          <section key={owner ?? ''} aria-label={owner ?? text.tasks.nobody}>
            <SectionHead
              title={<span lang={owner === null ? undefined : 'zh'}>{owner ?? text.tasks.nobody}</span>}
            />
            <Rows {...props} tasks={tasks} asked={filter.asked} />
          </section>
        ))
      ) : (
        <Rows {...props} tasks={shown} asked={filter.asked} />
      )}
    </>
  );
}

function Rows({
  board,
  reportId,
  steps,
  tasks,
  asked,
}: TaskPageProps & { readonly tasks: readonly BoardTask[]; readonly asked: string | null }): ReactNode {
  return (
    <ol className={css('rows')}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          board={board}
          reportId={reportId}
          metrics={board.metrics.filter(({ taskId }) => taskId === task.id)}
          steps={steps.find(({ taskId }) => taskId === task.id) ?? null}
          isAsked={isAsked(task, asked)}
          findings={board.findings.filter(({ taskNo }) => taskNo !== null && taskNo === task.no)}
        />
      ))}
    </ol>
  );
}
