import type { ReactNode } from 'react';
import type { EditionView, Scorecard } from '../../../server/domain/scorecard.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { boardRows } from './board-rows.ts';
import styles from './board.module.css';
import { BoardRemark } from './board-remark.tsx';
import { Lede } from './lede.tsx';
import { Milestones } from './milestones.tsx';
import { PinnedGauge } from './pinned-gauge.tsx';
import { Targets } from './targets.tsx';

const css = bindClasses(styles);

/** The board of a quarter that has a report: the finding, two gauges, every target on one ruler, the tasks. */
export function Board({
  board,
  edition,
}: {
  readonly board: Scorecard;
  readonly edition: EditionView;
}): ReactNode {
  const text = useText();
  const { status } = useUrl().state;
  const pinned = board.metrics.filter((metric) => metric.isPinned);
  const serious = board.findings.filter((finding) => finding.severity !== 'note');
  return (
    <>
      <Lede board={board} status={status} />
      <BoardRemark board={board} />
      <div className={css('halves', pinned.length === 0 && 'single')}>
        {pinned.length > 0 && (
          <div className={css('gauges')}>
            {pinned.map((metric) => (
              <PinnedGauge key={metric.indicatorId} metric={metric} reportId={edition.id} />
            ))}
          </div>
        )}
        <Targets
          board={board}
          rows={boardRows(board.metrics, status)}
          status={status}
          reportId={edition.id}
        />
      </div>
      {board.tasks.some((task) => task.milestones.length > 0) && (
        <Milestones tasks={board.tasks} reportId={edition.id} />
      )}
      {serious.length > 0 && (
        <section className={css('findings')} aria-label={text.board.findings}>
          <SectionHead title={`${text.board.findings} ${serious.length}`} note={text.board.findingsNote} />
          <FindingList findings={serious} reportId={edition.id} />
        </section>
      )}
    </>
  );
}
