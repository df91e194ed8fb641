import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ReportSummary, Scorecard } from '../../../server/domain/scorecard.ts';
import { changesQuery } from '../../api/compare.ts';
import { asProblem } from '../../api/problem.ts';
import { reportsQuery } from '../../api/reports.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { comparePatch, readCompareChoice } from './compare-choice.ts';
import { EditionChanges } from './edition-changes.tsx';
import styles from './editions.module.css';
import { pickReports } from './pick-reports.ts';

const css = bindClasses(styles);

/** Any two reports of the organisation, word by word and number by number. */
export function EditionsTab({ board }: { readonly board: Scorecard }): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  const reports = useQuery(reportsQuery());
  if (reports.data === undefined) {
    return reports.error === null ? (
      <Skeleton shape="list" />
    ) : (
      <ProblemNotice problem={asProblem(reports.error)} onRetry={() => void reports.refetch()} />
    );
  }
  const own = reports.data.filter(
    ({ organisationId, status }) => organisationId === board.organisation.id && status === 'ready',
  );
  const pair = pickReports(own, readCompareChoice(url.search), board.period);
  if (pair === null) {
    return (
      <Notice
        level={1}
        title={words.oneReport}
        actions={
          <ButtonLink kind="primary" href={url.href('/reports')}>
            {words.import}
          </ButtonLink>
        }
      >
        {words.oneReportHint}
      </Notice>
    );
  }
  return <Pair reports={own} {...pair} />;
}

function Pair({
  reports,
  from,
  to,
}: {
  readonly reports: readonly ReportSummary[];
  readonly from: string;
  readonly to: string;
}): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  const isSame = from === to;
  const query = useQuery(changesQuery(isSame ? null : to, from));
  const choose = (next: { readonly from: string; readonly to: string }): void => {
    url.go(url.here(comparePatch(next)), { replace: true });
  };
  const options = reports.map(({ id, title, period }) => ({
    value: id,
    label: `${period ?? ''} ${displayText(title)}`.trim(),
  }));
  return (
    <>
      <div className={css('pickers')}>
        <Choice
          label={words.reportFrom}
          value={from}
          options={options}
          onChange={(id) => choose({ from: id, to })}
        />
        <Choice
          label={words.reportTo}
          value={to}
          options={options}
          onChange={(id) => choose({ from, to: id })}
        />
        <Button onClick={() => choose({ from: to, to: from })}>{words.swap}</Button>
      </div>
      {isSame && <p className={css('note')}>{words.sameReport}</p>}
      {!isSame && query.data !== undefined && <EditionChanges changes={query.data} />}
      {!isSame && query.data === undefined && query.error === null && <Skeleton shape="list" />}
      {query.error !== null && (
        <ProblemNotice problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
    </>
  );
}
