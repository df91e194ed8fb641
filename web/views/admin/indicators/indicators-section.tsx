import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { definitionsQuery } from '../../../api/definitions.ts';
import { asProblem } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { DefinitionPage } from './definition-page.tsx';
import { DefinitionTable } from './definition-table.tsx';
import { Gauges } from './gauges.tsx';

/** What every metric is: a list to find one in, and all that is set of it on a page of its own; the address names it. */
export function IndicatorsSection(): ReactNode {
  const { list: text } = useDefinitionText();
  const url = useUrl();
  const asked = new URLSearchParams(url.search).get('metric');
  const { data, error, refetch } = useQuery(definitionsQuery(url.state.org));
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton shape="list" />;
  const row = data.rows.find(({ id }) => id === asked);
  if (row !== undefined) return <DefinitionPage key={row.id} list={data} row={row} />;
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      <Gauges list={data} />
      <DefinitionTable rows={data.rows} />
    </SectionFrame>
  );
}
