import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { organisationRollUpsQuery } from '../../api/roll-ups.ts';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { OrganisationTable } from './organisation-table.tsx';

/** Every organisation and how many of its targets are met. */
export function OrganisationsView(): ReactNode {
  const text = useText();
  const { period } = useUrl().state;
  const { data, error, refetch } = useQuery(organisationRollUpsQuery(period));
  usePageTitle(text.organisations.title);
  if (data !== undefined) {
    return data.groups.length === 0 ? <NothingYet /> : <OrganisationTable answer={data} />;
  }
  if (error === null) return <Skeleton shape="list" />;
  const problem = asProblem(error);
  if (problem.code === 'no_reports') return <NothingYet />;
  return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
}
