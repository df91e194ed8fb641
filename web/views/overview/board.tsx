import { lazy, Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { EditionView, Scorecard } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useMedia } from '../../lib/use-media.ts';
import { usePrintSize } from '../../lib/use-print-size.ts';
import { useUrl } from '../../lib/use-url.ts';
import { boardRows } from './board-rows.ts';
import styles from './board.module.css';
import { BoardRemark } from './board-remark.tsx';
import { Lede } from './lede.tsx';
import { PinnedGauge } from './pinned-gauge.tsx';
import { printSize } from './print-size.ts';
import { Targets } from './targets.tsx';

const css = bindClasses(styles);
const Further = lazy(async () => ({ default: (await import('./further.tsx')).Further }));

/** The board of a quarter that has a report: the finding, two gauges, every target on one ruler, the tasks. */
export function Board({
  board,
  edition,
}: {
  readonly board: Scorecard;
  readonly edition: EditionView;
}): ReactNode {
  const { status, isPresenting } = useUrl().state;
  // The strip answers a click at once; two hundred rows follow in slices.
  const listed = useDeferredValue(status);
  const rows = useMemo(() => boardRows(board.metrics, listed), [board, listed]);
  const isPhone = useMedia('(max-width: 760px)');
  const pinned = board.metrics
    .filter((metric) => metric.isPinned)
    .sort((a, b) => (a.pinnedOrder ?? 0) - (b.pinnedOrder ?? 0));
  usePrintSize(printSize(board));
  const gauges = pinned.length > 0 && (
    <div className={css('gauges')}>
      {pinned.map((metric) => (
        <PinnedGauge key={metric.indicatorId} metric={metric} reportId={edition.id} />
      ))}
    </div>
  );
  return (
    <>
      <Lede board={board} status={status} />
      <BoardRemark board={board} />
      <div className={css('halves', pinned.length === 0 && 'single')}>
        {/* On a phone the list answers first; the two gauges repeat two of its rows. */}
        {!isPhone && gauges}
        <Targets board={board} rows={rows} status={listed} reportId={edition.id} />
        {isPhone && gauges}
      </div>
      {/* What a reader at a desk goes on to, and a projector leaves out. */}
      {!isPresenting && (
        <Suspense fallback={null}>
          <Further board={board} reportId={edition.id} />
        </Suspense>
      )}
    </>
  );
}
