import { memo, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './further.module.css';
import { Heatmap } from './heatmap.tsx';
import { Milestones } from './milestones.tsx';
import { Summary } from './summary.tsx';

const css = bindClasses(styles);

/** What stands below the first screen; loaded after it. */
export const Further = memo(function Further({
  board,
  reportId,
}: {
  readonly board: Scorecard;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const serious = board.findings.filter((finding) => finding.severity !== 'note');
  return (
    <>
      {board.tasks.some((task) => task.milestones.length > 0) && (
        <Milestones tasks={board.tasks} reportId={reportId} />
      )}
      {board.summary.length > 0 && <Summary board={board} reportId={reportId} />}
      {board.metrics.length > 0 && <Heatmap board={board} />}
      {serious.length > 0 && (
        <section className={css('findings')} aria-label={text.board.findings}>
          <SectionHead title={`${text.board.findings} ${serious.length}`} note={text.board.findingsNote} />
          <FindingList findings={serious} reportId={reportId} />
        </section>
      )}
    </>
  );
});
