import { useMemo, useRef, type ReactNode } from 'react';
import type { Decision } from '../../../server/domain/review.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { ConflictNote } from './conflict-note.tsx';
import { MetricForm } from './metric-form.tsx';
import styles from './review-actions.module.css';
import { ReviewButtons } from './review-buttons.tsx';
import { useEntry } from './use-entry.ts';
import { useReview, type ReviewSteps, type Step } from './use-review.ts';

const css = bindClasses(styles);

/** The open metric in fields, and what a person may do about it; A, E, X, U and R do the same by key. */
export function ReviewActions({
  metric,
  report,
  onDecided,
  onNext,
  children,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
  /** Accepted, corrected or thrown out: on to the next that waits. */
  readonly onDecided: () => void;
  readonly onNext: () => void;
  /** What speaks for and against the figure: read before deciding. */
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const typed = useEntry(report.id, metric);
  const actual = useRef<HTMLInputElement>(null);
  const steps = useReview(report.id, metric, (step: Step) => {
    if (step === 'undo') return;
    if (step.decision.action === 'correct') typed.clear();
    if (step.decision.action !== 'reopen') onDecided();
  });
  const isLocked = report.periodState === 'locked';
  const keys = useStepKeys({ metric, isLocked, isTyped: typed.isTyped, steps, actual });
  useKeys(keys);
  return (
    <section className={css('review')} aria-label={text.report.review.title} aria-busy={steps.isSaving}>
      <MetricForm
        metric={metric}
        report={report}
        typed={typed}
        actualRef={actual}
        isFixed={isLocked || metric.isDiscarded}
        onSave={(change, reason) => steps.take({ decision: { action: 'correct', change }, reason })}
      >
        {children}
        {isLocked && <p className={css('note')}>{text.review.locked}</p>}
        <Problem metric={metric} reportId={report.id} steps={steps} isTyped={typed.isTyped} />
        <ReviewButtons
          metric={metric}
          keys={keys}
          isLocked={isLocked}
          isTyped={typed.isTyped}
          onTake={(decision) => steps.isSaving || steps.take({ decision, reason: null })}
          onGiveUp={typed.clear}
          onNext={onNext}
        />
      </MetricForm>
    </section>
  );
}

/** What each key does now; a key that means nothing is absent, and so is its button. */
function useStepKeys({
  metric: { actual: figure, review, isDiscarded, revision },
  isLocked,
  isTyped,
  steps: { take, retry, isSaving },
  actual,
}: {
  readonly metric: ScorecardMetric;
  readonly isLocked: boolean;
  readonly isTyped: boolean;
  readonly steps: ReviewSteps;
  readonly actual: { readonly current: HTMLInputElement | null };
}): KeyMap {
  const canAccept = figure !== null && review !== 'accepted' && !isDiscarded && !isTyped;
  const canDiscard = figure !== null && review !== 'discarded' && !isDiscarded && !isTyped;
  return useMemo((): KeyMap => {
    if (isLocked) return {};
    const send = (decision: Decision) => () => isSaving || take({ decision, reason: null });
    return {
      ...(canAccept ? { a: send({ action: 'accept' }) } : {}),
      ...(canDiscard ? { x: send({ action: 'discard', what: 'figure' }) } : {}),
      ...(isDiscarded ? {} : { e: () => begin(actual.current) }),
      ...(revision === null ? {} : { u: () => isSaving || take('undo') }),
      ...(retry === null ? {} : { r: retry }),
    };
  }, [isLocked, canAccept, canDiscard, isDiscarded, revision, retry, take, isSaving, actual]);
}

function begin(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Why the last step was not stored, and that nothing typed is lost. */
function Problem({
  metric,
  reportId,
  steps: { problem },
  isTyped,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
  readonly steps: ReviewSteps;
  readonly isTyped: boolean;
}): ReactNode {
  const text = useText();
  if (problem?.code === 'changed_meanwhile')
    return <ConflictNote metric={metric} reportId={reportId} isTyped={isTyped} />;
  if (problem !== null)
    return (
      <p role="alert" className={css('problem')}>
        {problem.status === 0 ? text.report.review.offline : `${problem.title ?? ''} ${problem.message}`}
      </p>
    );
  return isTyped && <p className={css('note')}>{text.review.unsaved}</p>;
}
