import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { NoReport } from '../../components/no-report.tsx';
import { NothingYet } from '../../components/nothing-yet.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { BookSection } from './book-section.tsx';
import styles from './export-view.module.css';
import { EmbedSection } from './embed/embed-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { SlidesSection } from './slides-section.tsx';
import { TablesSection } from './tables-section.tsx';

const css = bindClasses(styles);

/** A correct picture for a slide within a minute; slides and tables beside it. */
export function ExportView(): ReactNode {
  const words = useExportText();
  const { period, org } = useUrl().state;
  const { data: board, error, refetch } = useQuery(scorecardQuery({ period, org }));
  usePageTitle(words.title);
  if (board === undefined) {
    if (error === null) return <Skeleton shape="board" />;
    const problem = asProblem(error);
    if (problem.code === 'no_reports') return <NothingYet />;
    return <ProblemNotice problem={problem} onRetry={() => void refetch()} />;
  }
  if (board.edition === null) return <NoReport board={board} />;
  const waiting = board.counts.pending;
  return (
    <div className={css('page')}>
      <header>
        <h1>{words.title}</h1>
        <p className={css('lead')}>{words.lead}</p>
        {waiting > 0 && <p className={css('waiting')}>{words.waiting(waiting)}</p>}
      </header>
      <PictureSection board={board} />
      <div className={css('files')}>
        <SlidesSection board={board} />
        <TablesSection board={board} />
      </div>
      <BookSection />
      <EmbedSection board={board} />
    </div>
  );
}
