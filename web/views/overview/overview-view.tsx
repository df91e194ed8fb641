import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, type ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { NoReport } from '../../components/no-report.tsx';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { Board } from './board.tsx';

/** Are we going to make it, and what do we not know? */
export function OverviewView(): ReactNode {
  const text = useText();
  const { period, org, owner } = useUrl().state;
  const { data: newest, error, refetch } = useQuery(scorecardQuery({ period, org, owner }));
  // A board is drawn in slices, so that nobody's key press waits for it.
  const data = useDeferredValue(newest);
  usePageTitle(text.board.title);
  if (data !== undefined) {
    return data.edition === null ? <NoReport board={data} /> : <Board board={data} edition={data.edition} />;
  }
  if (error === null) return <Skeleton shape="board" />;
  const problem = asProblem(error);
  if (problem.code === 'no_reports') return <NothingYet />;
  return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
}
