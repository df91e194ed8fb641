import { useMemo, useState, type ReactNode } from 'react';
import type { Decision } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Button, type ButtonKind } from '../../components/button.tsx';
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
  return (
    <section className={css('review')} aria-label={text.title}>
      {isCorrecting ? (
        <CorrectForm
          metric={metric}
          isSaving={isSaving}
          onSave={(change, reason) => take({ decision: { action: 'correct', change }, reason })}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <Buttons metric={metric} keys={keys} isSaving={isSaving} onTake={take} />
      )}
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem.status === 0 ? text.offline : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
    </section>
  );
}

/** The steps that the state of the metric allows; those with a key do what the key does. */
function Buttons({
  metric: { review, isDiscarded },
  keys,
  isSaving,
  onTake,
}: {
  readonly metric: ScorecardMetric;
  readonly keys: KeyMap;
  readonly isSaving: boolean;
  readonly onTake: (step: Step) => void;
}): ReactNode {
  const text = useText().report.review;
  const keyed = (key: string, words: string, kind: ButtonKind = 'plain'): ReactNode =>
    keys[key] !== undefined && (
      <Button kind={kind} disabled={isSaving} aria-keyshortcuts={key} onClick={keys[key]}>
        {words}
      </Button>
    );
  const plain = (decision: Decision, words: string, kind: ButtonKind = 'plain'): ReactNode => (
    <Button kind={kind} disabled={isSaving} onClick={() => onTake({ decision, reason: null })}>
      {words}
    </Button>
  );
  return (
    <p className={css('actions')}>
      {keyed('a', text.accept, 'primary')}
      {keyed('e', text.correct)}
      {keyed('x', text.discard)}
      {!isDiscarded && plain({ action: 'discard', what: 'metric' }, text.noTarget, 'quiet')}
      {(isDiscarded || review === 'discarded') && plain({ action: 'reopen' }, text.reopen)}
      {keyed('u', text.undo, 'quiet')}
    </p>
  );
}
