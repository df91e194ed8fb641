import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { taskStepsQuery } from '../../api/task-steps.ts';
import { NoReport } from '../../components/no-report.tsx';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { TaskPage } from './task-page.tsx';

/** Every task of a quarter with its milestones, targets and next steps. */
export function TasksView(): ReactNode {
  const text = useText();
  const { period, org } = useUrl().state;
  const board = useQuery(scorecardQuery({ period, org }));
  const steps = useQuery(taskStepsQuery({ period, org }));
  usePageTitle(text.tasks.title);
  const error = board.error ?? steps.error;
  if (board.data?.edition === null) return <NoReport board={board.data} />;
  if (board.data !== undefined && steps.data !== undefined) {
    return <TaskPage board={board.data} reportId={board.data.edition.id} steps={steps.data.tasks} />;
  }
  if (error === null) return <Skeleton shape="list" />;
  const problem = asProblem(error);
  if (problem.code === 'no_reports') return <NothingYet />;
  return (
    <ProblemNotice
      problem={problem}
      onRetry={() => {
        void board.refetch();
        void steps.refetch();
      }}
    />
  );
}
