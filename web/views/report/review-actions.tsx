import { useMemo, useState, type ReactNode } from 'react';
import type { Decision } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { CorrectForm } from './correct-form.tsx';
import styles from './review-actions.module.css';
import { useReview, type Step } from './use-review.ts';

const css = bindClasses(styles);

/** What a person may do about the open metric: accept, correct, discard, take back; A, E, X and U do the same. */
export function ReviewActions({
  metric,
  reportId,
  onAccepted,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
  /** Accepted or thrown out: on to the next. */
  readonly onAccepted: () => void;
}): ReactNode {
  const text = useText().report.review;
  const [isCorrecting, setCorrecting] = useState(false);
  const { take, isSaving, problem } = useReview(reportId, metric, (step: Step) => {
    if (step === 'undo') return;
    setCorrecting(false);
    if (step.decision.action !== 'reopen') onAccepted();
  });
  const { actual, review, isDiscarded, revision } = metric;
  const canAccept = actual !== null && review !== 'accepted' && !isDiscarded;
  const canDiscard = actual !== null && review !== 'discarded' && !isDiscarded;
  const canReopen = isDiscarded || review === 'discarded';
  const keys = useMemo((): KeyMap => {
    const send = (decision: Decision) => () => take({ decision, reason: null });
    return {
      ...(canAccept ? { a: send({ action: 'accept' }) } : {}),
      ...(canDiscard ? { x: send({ action: 'discard', what: 'figure' }) } : {}),
      ...(isDiscarded ? {} : { e: () => setCorrecting(true) }),
      ...(revision === null ? {} : { u: () => take('undo') }),
    };
  }, [canAccept, canDiscard, isDiscarded, revision, take]);
  useKeys(keys);
  const act = (decision: Decision): void => take({ decision, reason: null });
  return (
    <section className={css('review')} aria-label={text.title}>
      {!isCorrecting && (
        <p className={css('actions')}>
          {canAccept && (
            <Button kind="primary" disabled={isSaving} aria-keyshortcuts="a" onClick={keys['a']}>
              {text.accept}
            </Button>
          )}
          {!isDiscarded && (
            <Button disabled={isSaving} aria-keyshortcuts="e" onClick={keys['e']}>
              {text.correct}
            </Button>
          )}
          {canDiscard && (
            <Button disabled={isSaving} aria-keyshortcuts="x" onClick={keys['x']}>
              {text.discard}
            </Button>
          )}
          {!isDiscarded && (
            <Button
              kind="quiet"
              disabled={isSaving}
              onClick={() => act({ action: 'discard', what: 'metric' })}
            >
              {text.noTarget}
            </Button>
          )}
          {canReopen && (
            <Button disabled={isSaving} onClick={() => act({ action: 'reopen' })}>
              {text.reopen}
            </Button>
          )}
          {revision !== null && (
            <Button kind="quiet" disabled={isSaving} aria-keyshortcuts="u" onClick={keys['u']}>
              {text.undo}
            </Button>
          )}
        </p>
      )}
      {isCorrecting && (
        <CorrectForm
          metric={metric}
          isSaving={isSaving}
          onSave={(change, reason) => take({ decision: { action: 'correct', change }, reason })}
          onCancel={() => setCorrecting(false)}
        />
      )}
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem.status === 0 ? text.offline : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
    </section>
  );
}
