import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { NoReport } from '../../components/no-report.tsx';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { IndicatorList } from './indicator-list.tsx';

/** Every metric of a quarter, to be narrowed, ordered and searched. */
export function IndicatorsView(): ReactNode {
  const text = useText();
  const { period, org } = useUrl().state;
  const { data, error, refetch } = useQuery(scorecardQuery({ period, org }));
  usePageTitle(text.indicators.title);
  if (data !== undefined) {
    return data.edition === null ? (
      <NoReport board={data} />
    ) : (
      <IndicatorList board={data} reportId={data.edition.id} />
    );
  }
  if (error === null) return <Skeleton shape="list" />;
  const problem = asProblem(error);
  if (problem.code === 'no_reports') return <NothingYet />;
  return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
}
