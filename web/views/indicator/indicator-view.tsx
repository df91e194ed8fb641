import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { indicatorQuery } from '../../api/indicators.ts';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { nameText } from '../../components/name.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useLang } from '../../lib/settings.ts';
import { useSubjectOrg } from '../../lib/use-subject-org.ts';
import { useUrl } from '../../lib/use-url.ts';
import { IndicatorPage } from './indicator-page.tsx';

/** How did this number come about? */
export function IndicatorView({ id }: { readonly id: string }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { period, org } = useUrl().state;
  const { data, error, refetch } = useQuery(indicatorQuery(id, period));
  const board = useQuery(scorecardQuery({ period, org })).data;
  useSubjectOrg(data?.organisation.id, board?.organisation.id);
  usePageTitle(data === undefined ? text.nav.indicators : nameText(data.metric, lang));
  if (data !== undefined) return <IndicatorPage detail={data} />;
  if (error === null) return <Skeleton shape="board" />;
  const problem = asProblem(error);
  if (problem.code === 'indicator_not_found') return <NoSuchIndicator />;
  return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
}

function NoSuchIndicator(): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <Notice
      level={1}
      title={text.indicator.notFound}
      actions={
        <ButtonLink kind="primary" href={href('/')}>
          {text.empty.home}
        </ButtonLink>
      }
    >
      {text.indicator.notFoundHint}
    </Notice>
  );
}
