import { useRef, type ReactNode } from 'react';
import type { FindingView, ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { MarkMissed } from './mark-missed.tsx';
import { MetricCard } from './metric-card.tsx';
import styles from './metric-panel.module.css';
import { ReviewActions } from './review-actions.tsx';
import { useCardFocus, type FocusWish } from './use-card-focus.ts';

const css = bindClasses(styles);

/** Beside the text: the metrics of the task, what waits elsewhere, and what a careful reader would point out. */
export function MetricPanel({
  report,
  labels,
  taskNo,
  chosen,
  wish,
  onChoose,
  onDecided,
  onNext,
}: {
  readonly report: ReportDetail;
  readonly labels: ReadonlyMap<string, string>;
  readonly taskNo: string | null;
  readonly chosen: string | null;
  /** A metric chosen by key: its card takes the focus. */
  readonly wish: FocusWish | null;
  readonly onChoose: (indicatorId: string) => void;
  /** A metric was accepted, corrected or thrown out. */
  readonly onDecided: (indicatorId: string) => void;
  readonly onNext: () => void;
}): ReactNode {
  const text = useText();
  const host = useRef<HTMLElement>(null);
  useCardFocus(host, chosen, wish);
  const byLabel = [...report.metrics].sort((a, b) => compareLabels(labels, a, b));
  const own = byLabel.filter((metric) => metric.taskNo === taskNo);
  const others = byLabel.filter(
    (metric) => metric.taskNo !== taskNo && metric.bucket === 'pending' && !metric.isDiscarded,
  );
  const findings = report.findings.filter((finding) => belongsHere(finding, taskNo));
  const cards = (metrics: readonly ScorecardMetric[]): ReactNode =>
    metrics.map((metric) => (
      <MetricCard
        key={metric.indicatorId}
        metric={metric}
        report={report}
        label={labels.get(metric.indicatorId) ?? ''}
        isOpen={metric.indicatorId === chosen}
        onChoose={onChoose}
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
  return (
    <aside ref={host} className={css('panel')} aria-label={text.report.extracted}>
      <SectionHead title={taskNo === null ? text.report.metricsOfRest : text.report.metricsOf(taskNo)} />
      {own.length === 0 ? <p className={css('none')}>{text.report.noMetrics}</p> : cards(own)}
      <MarkMissed key={report.id} report={report} taskNo={taskNo} />
      {findings.length > 0 && (
        <section className={css('block')}>
          <SectionHead isMinor title={text.report.findings(findings.length)} />
          <FindingList findings={findings} reportId={report.id} />
        </section>
      )}
      {others.length > 0 && (
        <section className={css('block')}>
          <SectionHead isMinor title={text.report.others(others.length)} />
          {cards(others)}
        </section>
      )}
    </aside>
  );
}

/** Of the whole report or of this task; that a target has no figure is already on its card. */
function belongsHere({ code, taskNo }: FindingView, shown: string | null): boolean {
  return code !== 'not_reported' && (taskNo === null || taskNo === shown);
}

function compareLabels(labels: ReadonlyMap<string, string>, a: ScorecardMetric, b: ScorecardMetric): number {
  const label = (metric: ScorecardMetric): string => labels.get(metric.indicatorId) ?? '';
  return label(a).localeCompare(label(b), 'en', { numeric: true });
}
