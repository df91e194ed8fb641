import { useRef, useState, type ReactNode } from 'react';
import type { FindingView, ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ColumnNotice } from './columns/column-notice.tsx';
import { FollowUpPart } from './follow-ups/follow-up-part.tsx';
import { labelOrder } from './label-order.ts';
import { MarkMissed } from './mark-missed.tsx';
import { MetricCard } from './metric-card.tsx';
import styles from './metric-panel.module.css';
import { MilestonePart } from './milestones/milestone-part.tsx';
import { ReviewActions } from './review-actions.tsx';
import type { Selection } from './selection.ts';
import { useCardFocus } from './use-card-focus.ts';
import type { ReviewPlace } from './use-review-place.ts';

const css = bindClasses(styles);

interface PanelProps {
  readonly report: ReportDetail;
  readonly labels: ReadonlyMap<string, string>;
  readonly selection: Selection;
  readonly place: ReviewPlace;
  /** A metric was accepted, corrected or thrown out. */
  readonly onDecided: (indicatorId: string) => void;
  readonly onNext: () => void;
}

/** Beside the text: metrics, milestones and next steps of the task, what waits elsewhere, what a careful reader notes. */
export function MetricPanel(props: PanelProps): ReactNode {
  const { report, labels, selection, place } = props;
  const { taskNo, indicatorId, milestoneId } = selection;
  const text = useText();
  const { links } = useCheckingText();
  const host = useRef<HTMLElement>(null);
  useCardFocus(host, indicatorId ?? milestoneId, place.wish);
  const { own, others, unlinked } = sortOut(labelOrder(report.metrics, labels), taskNo);
  // Where it stood at first it stays, so that what was done can be said there.
  const [isShifted] = useState(() => report.findings.some(({ code }) => code === 'column_shift'));
  const findings = report.findings.filter((finding) => belongsHere(finding, taskNo));
  return (
    <aside ref={host} className={css('panel')} aria-label={text.report.extracted}>
      {isShifted && <ColumnNotice report={report} />}
      <SectionHead title={taskNo === null ? text.report.metricsOfRest : text.report.metricsOf(taskNo)} />
      {own.length === 0 && <p className={css('none')}>{text.report.noMetrics}</p>}
      <Cards {...props} metrics={own} />
      <MarkMissed key={report.id} report={report} taskNo={taskNo} />
      {!isShifted && <ColumnNotice report={report} />}
      <MilestonePart
        report={report}
        taskNo={taskNo}
        chosen={milestoneId}
        onChoose={place.chooseMilestone}
        onGo={place.goToMilestone}
      />
      <FollowUpPart report={report} taskNo={taskNo} />
      {findings.length > 0 && (
        <section className={css('block')}>
          <SectionHead isMinor title={text.report.findings(findings.length)} />
          <FindingList findings={findings} reportId={report.id} />
        </section>
      )}
      <Block {...props} title={links.waiting(unlinked.length)} metrics={unlinked} />
      <Block {...props} title={text.report.others(others.length)} metrics={others} />
    </aside>
  );
}

interface CardsProps extends PanelProps {
  readonly metrics: readonly ScorecardMetric[];
}

/** Metrics of other tasks that want a person; nothing without any. */
function Block({ title, ...props }: CardsProps & { readonly title: string }): ReactNode {
  if (props.metrics.length === 0) return null;
  return (
    <section className={css('block')}>
      <SectionHead isMinor title={title} />
      <Cards {...props} />
    </section>
  );
}

function Cards({ metrics, report, labels, selection, place, onDecided, onNext }: CardsProps): ReactNode {
  return metrics.map((metric) => (
    <MetricCard
      key={metric.metricId ?? metric.indicatorId}
      metric={metric}
      report={report}
      label={labels.get(metric.indicatorId) ?? ''}
      isOpen={metric.indicatorId === selection.indicatorId}
      onChoose={place.choose}
      review={(evidence) =>
        report.status === 'ready' ? (
          <ReviewActions
            metric={metric}
            report={report}
            onDecided={() => onDecided(metric.indicatorId)}
            onNext={onNext}
          >
            {evidence}
          </ReviewActions>
        ) : (
          evidence
        )
      }
    />
  ));
}

/** The metrics of a task; of the others those that wait for a check, and those whose link is open. */
function sortOut(metrics: readonly ScorecardMetric[], taskNo: string | null) {
  const elsewhere = metrics.filter((metric) => metric.taskNo !== taskNo);
  const waits = ({ bucket, isDiscarded }: ScorecardMetric): boolean => bucket === 'pending' && !isDiscarded;
  return {
    own: metrics.filter((metric) => metric.taskNo === taskNo),
    others: elsewhere.filter(waits),
    unlinked: elsewhere.filter((metric) => metric.link !== null && !waits(metric)),
  };
}

/** Of the whole report or of this task; that a target has no figure is on its card, that columns slid on a banner. */
function belongsHere({ code, taskNo }: FindingView, shown: string | null): boolean {
  return code !== 'not_reported' && code !== 'column_shift' && (taskNo === null || taskNo === shown);
}
