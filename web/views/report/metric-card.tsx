import { useId, type ReactNode } from 'react';
import { amountText, targetText } from '../../../server/domain/format.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Name } from '../../components/name.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { LinkPart } from './links/link-part.tsx';
import { MetricChecks } from './metric-checks.tsx';
import styles from './metric-card.module.css';
import { MetricHistory } from './metric-history.tsx';
import { MetricRemarks } from './metric-remarks.tsx';
import { SpanRows } from './span-rows.tsx';

const css = bindClasses(styles);

/** One metric found in the report: its figures and state; opened, where they stand and what speaks for or against them. */
export function MetricCard({
  metric,
  label,
  report,
  isOpen,
  onChoose,
  review,
}: {
  readonly metric: ScorecardMetric;
  readonly label: string;
  readonly report: ReportDetail;
  readonly isOpen: boolean;
  readonly onChoose: (indicatorId: string) => void;
  /** What a person may do about the open metric, around the evidence; the evidence alone where the report is withdrawn. */
  readonly review: (evidence: ReactNode) => ReactNode;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const body = useId();
  const { actual, target } = metric;
  const value = actual === null ? text.status.not_reported : amountText(actual.value, actual.unit, lang);
  const isWaiting = metric.bucket === 'pending' && !metric.isDiscarded;
  return (
    <article
      className={css('card', isOpen && 'open', isWaiting && 'waiting', metric.isDiscarded && 'thrown')}
      data-card={metric.indicatorId}
    >
      <h3>
        <button
          type="button"
          data-head=""
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => onChoose(metric.indicatorId)}
        >
          <span className={css('label')}>{label}</span>
          <span className={css('name')}>
            <Name of={metric} />
          </span>
          <span className={css('value', 'num')}>
            <b className={css(actual === null && 'silent')}>{value}</b>{' '}
            <small>/ {targetText(target === null ? null : { ...target, form: metric.form }, lang)}</small>
          </span>
          <span className={css('status')}>
            {metric.isDiscarded ? text.report.review.thrownOut : <StatusBadge metric={metric} />}
          </span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen} className={css('body')}>
        {isOpen && <Details metric={metric} report={report} review={review} />}
      </div>
    </article>
  );
}

function Details({
  metric,
  report,
  review,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
  readonly review: (evidence: ReactNode) => ReactNode;
}): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <>
      {review(
        <>
          <SpanRows metric={metric} report={report} />
          <MetricChecks metric={metric} period={report.period} />
        </>,
      )}
      <LinkPart metric={metric} report={report} />
      {report.period !== null && <MetricRemarks metric={metric} period={report.period} />}
      <MetricHistory metric={metric} report={report} />
      <p className={css('onward')}>
        <ButtonLink kind="text" href={href(`/indicators/${encodeURIComponent(metric.indicatorId)}`)}>
          {text.report.openIndicator}
        </ButtonLink>
      </p>
    </>
  );
}
