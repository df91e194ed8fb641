import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { reportQuery } from '../../api/reports.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useSubjectOrg } from '../../lib/use-subject-org.ts';
import { useUrl } from '../../lib/use-url.ts';
import { ReportPage } from './report-page.tsx';
import styles from './report-view.module.css';
import { useEarlyKeys } from './use-early-keys.ts';

const css = bindClasses(styles);

/** Is every number backed by a sentence? */
export function ReportView({ id }: { readonly id: string }): ReactNode {
  const { period, org } = useUrl().state;
  const { data, error, refetch } = useQuery(reportQuery(id));
  const board = useQuery(scorecardQuery({ period, org })).data;
  useSubjectOrg(data?.organisationId, board?.organisation.id);
  const early = useEarlyKeys(data === undefined);
  if (data !== undefined) return <ReportPage key={data.id} report={data} early={early} />;
  return <div className={css('alone')}>{waitingOrProblem()}</div>;

  function waitingOrProblem(): ReactNode {
    if (error === null) return <Skeleton shape="text" />;
    const problem = asProblem(error);
    if (problem.status === 404) return <Gone title={problem.title} detail={problem.message} />;
    return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
  }
}

function Gone({ title, detail }: { readonly title: string | null; readonly detail: string }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <Notice
      level={1}
      title={title ?? text.empty.notFound}
      actions={
        <ButtonLink kind="primary" href={href('/reports')}>
          {text.reports.list}
        </ButtonLink>
      }
    >
      {detail}
    </Notice>
  );
}
