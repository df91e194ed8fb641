import { useMemo, useRef, type ReactNode } from 'react';
import type { Decision } from '../../../server/domain/review.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { Candidates } from './candidates.tsx';
import { metricLines } from './decision-words.ts';
import { MetricForm } from './metric-form.tsx';
import styles from './review-actions.module.css';
import { ReviewButtons } from './review-buttons.tsx';
import { StepProblem } from './step-problem.tsx';
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
  const lang = useLang();
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
        {!isLocked && !metric.isDiscarded && (
          <Candidates
            candidates={metric.candidates}
            onTake={(patch) => {
              typed.change(patch);
              actual.current?.focus();
            }}
          />
        )}
        {isLocked && <p className={css('note')}>{text.review.locked}</p>}
        <StepProblem
          problem={steps.problem}
          isTyped={typed.isTyped}
          linesOf={(conflict) => metricLines(conflict, text, lang)}
        />
        {steps.problem === null && typed.isTyped && <p className={css('note')}>{text.review.unsaved}</p>}
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
