import { useId, type ReactNode } from 'react';
import { amountText, percentText, targetText } from '../../../server/domain/format.ts';
import type { Claim } from '../../../server/domain/indicator.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { describeReason } from '../../../server/domain/wording.ts';
import { ButtonLink } from '../../components/button.tsx';
import { flagSentences } from '../../components/flags.tsx';
import { Icon } from '../../components/icon.tsx';
import { Name } from '../../components/name.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './metric-card.module.css';
import { SpanRows } from './span-rows.tsx';

const css = bindClasses(styles);

/** One metric found in the report: its figures and state; opened, where they stand and what speaks for or against them. */
export function MetricCard({
  metric,
  label,
  source,
  isOpen,
  onChoose,
  review,
}: {
  readonly metric: ScorecardMetric;
  readonly label: string;
  readonly source: string;
  readonly isOpen: boolean;
  readonly onChoose: (indicatorId: string) => void;
  /** What a person may do about the open metric; nothing where the report is withdrawn. */
  readonly review: ReactNode;
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
        {isOpen && <Details metric={metric} source={source} review={review} />}
      </div>
    </article>
  );
}

function Details({
  metric,
  source,
  review,
}: {
  readonly metric: ScorecardMetric;
  readonly source: string;
  readonly review: ReactNode;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { href } = useUrl();
  const { actual, attainment, claim, candidates } = metric;
  return (
    <>
      <SpanRows metric={metric} source={source} />
      <ul className={css('checks')}>
        {flagSentences(metric, lang).map((sentence) => (
          <Check key={sentence} isGood={false} words={sentence} />
        ))}
        {actual !== null && (
          <Check
            isGood={actual.how === 'stated'}
            words={`${text.how[actual.how]}${text.app.separator}${text.basis[actual.basis]}`}
          />
        )}
        {attainment !== null && <Check isGood words={`${text.report.computed} ${percentText(attainment)}`} />}
        {claim !== null && <Check isGood={claim.holds !== false} words={claimText(claim, text)} />}
        {candidates.map((candidate, index) => (
          <Check
            key={index}
            isGood={false}
            words={[
              text.report.candidate(amountText(candidate.value, candidate.unit, lang)),
              ...candidate.reasons.map((reason) => describeReason(reason, lang)),
            ].join(text.board.stop)}
          />
        ))}
      </ul>
      {review}
      <ButtonLink kind="text" href={href(`/indicators/${encodeURIComponent(metric.indicatorId)}`)}>
        {text.report.openIndicator}
      </ButtonLink>
    </>
  );
}

function Check({ isGood, words }: { readonly isGood: boolean; readonly words: string }): ReactNode {
  return (
    <li className={css(isGood ? 'good' : 'doubt')}>
      <Icon name={isGood ? 'check' : 'warn'} />
      <span>{words}</span>
    </li>
  );
}

function claimText({ holds, quote }: Claim, { report }: Text): string {
  const words = displayText(quote);
  if (holds === null) return report.claimUnknown(words);
  return holds ? report.claimHolds(words) : report.claimFails(words);
}
