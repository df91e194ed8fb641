import { useMemo, type ReactNode } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import { blockEdges, findMarks } from './marks.ts';
import { metricLabels } from './metric-labels.ts';
import { MetricPanel } from './metric-panel.tsx';
import { ReportBar } from './report-bar.tsx';
import { hasOwnTables, ownParts, type OwnPart } from './own-tables.ts';
import styles from './report-page.module.css';
import { ReportText } from './report-text.tsx';
import { readSelection } from './selection.ts';
import { shownAs, ShownChoice } from './shown-choice.tsx';
import { TaskList } from './task-list.tsx';
import type { TextContext } from './text-context.ts';
import type { EarlyKeys } from './use-early-keys.ts';
import { useReviewOrder } from './use-review-order.ts';
import { useReviewPlace } from './use-review-place.ts';
import { textSections } from './text-sections.ts';

const css = bindClasses(styles);

/** A report beside what was read out of it: choosing on either side chooses on the other. */
export function ReportPage({
  report,
  early,
}: {
  readonly report: ReportDetail;
  /** Keys pressed before the report was here. */
  readonly early: EarlyKeys;
}): ReactNode {
  const { search } = useUrl();
  const selection = useMemo(() => readSelection(search, report), [search, report]);
  const labels = useMemo(() => metricLabels(report.metrics), [report]);
  const marks = useMemo(() => findMarks(report.metrics, blockEdges(report.blocks)), [report]);
  const shown = shownAs(search, report);
  const parts = useMemo(
    (): readonly OwnPart[] =>
      shown === 'table'
        ? ownParts(report.blocks)
        : [{ kind: 'prose', key: 'all', sections: textSections(report) }],
    [report, shown],
  );
  const { taskNo, indicatorId, hit } = selection;
  const place = useReviewPlace(report, selection);
  const { toNextWaiting, toNext } = useReviewOrder(
    report.metrics,
    labels,
    { chosen: indicatorId, taskNo },
    place.goTo,
    early,
  );
  const context: TextContext = {
    text: report.text,
    marks,
    labels,
    hit,
    chosen: indicatorId,
    onChoose: place.choose,
  };
  usePageTitle(displayText(report.title));
  return (
    <div className={css('page')}>
      <ReportBar report={report} />
      <div className={css('panes')}>
        <TaskList report={report} taskNo={taskNo} />
        <ReportText
          parts={parts}
          choice={hasOwnTables(report.blocks) && <ShownChoice shown={shown} />}
          context={context}
          taskNo={taskNo}
          isPicked={/[?&]?(span|metric|task)=/.test(search)}
        />
        <MetricPanel
          report={report}
          labels={labels}
          selection={selection}
          place={place}
          onDecided={toNextWaiting}
          onNext={toNext}
        />
      </div>
    </div>
  );
}
