import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { scorecardQuery } from '../../api/scorecard.ts';
import { asProblem } from '../../api/problem.ts';
import { Link } from '../../components/link.tsx';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { comparePatch, readCompareChoice } from './compare-choice.ts';
import styles from './compare-view.module.css';
import { EditionsTab } from './editions-tab.tsx';
import { QuartersTab } from './quarters-tab.tsx';

const css = bindClasses(styles);

/** What changed since last quarter and last year: quarters side by side, or two reports word by word. */
export function CompareView(): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  const { period, org } = url.state;
  const { data: board, error, refetch } = useQuery(scorecardQuery({ period, org }));
  usePageTitle(words.title);
  const { tab } = readCompareChoice(url.search);
  if (board === undefined) {
    if (error === null) return <Skeleton shape="board" />;
    const problem = asProblem(error);
    if (problem.code === 'no_reports') return <NothingYet />;
    return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
  }
  const tabs = [
    { key: 'quarters', label: words.quarters },
    { key: 'editions', label: words.editions },
  ] as const;
  return (
    <>
      <nav className={css('tabs')} aria-label={words.tabs}>
        {tabs.map(({ key, label }) => (
          <Link
            key={key}
            href={url.here(comparePatch({ tab: key }))}
            aria-current={tab === key ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {tab === 'quarters' ? <QuartersTab board={board} /> : <EditionsTab board={board} />}
    </>
  );
}
