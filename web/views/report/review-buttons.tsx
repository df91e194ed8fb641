import type { ReactNode } from 'react';
import type { Decision } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Button, type ButtonKind } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { KeyMap } from '../../lib/use-keys.ts';
import styles from './review-actions.module.css';
import { focusHeadAround } from './use-card-focus.ts';

const css = bindClasses(styles);

/** The steps that the state of the metric allows; those with a key do what the key does. */
export function ReviewButtons({
  metric: { review, isDiscarded },
  keys,
  isLocked,
  isTyped,
  onTake,
  onGiveUp,
  onNext,
}: {
  readonly metric: ScorecardMetric;
  readonly keys: KeyMap;
  readonly isLocked: boolean;
  readonly isTyped: boolean;
  readonly onTake: (decision: Decision) => void;
  /** Forgets what was typed. */
  readonly onGiveUp: () => void;
  readonly onNext: () => void;
}): ReactNode {
  const { report, review: words } = useText();
  const text = report.review;
  const keyed = (key: string, label: string, kind: ButtonKind = 'plain'): ReactNode =>
    keys[key] !== undefined && (
      <Button kind={kind} aria-keyshortcuts={key} onClick={keys[key]}>
        {label}
        <KeyCap>{key.toUpperCase()}</KeyCap>
      </Button>
    );
  const plain = (decision: Decision, label: string, kind: ButtonKind = 'plain'): ReactNode => (
    <Button kind={kind} onClick={() => onTake(decision)}>
      {label}
    </Button>
  );
  return (
    <p className={css('actions')}>
      {keyed('r', words.retry, 'primary')}
      {isTyped && !isLocked && (
        <>
          <Button kind="primary" type="submit">
            {words.save}
            <KeyCap>↵</KeyCap>
          </Button>
          <Button
            kind="quiet"
            onClick={(event) => {
              focusHeadAround(event.currentTarget);
              onGiveUp();
            }}
          >
            {words.giveUp}
          </Button>
        </>
      )}
      {keyed('a', text.accept, 'primary')}
      {!isTyped && keyed('e', text.correct)}
      {keyed('x', text.discard)}
      {!isDiscarded &&
        !isLocked &&
        !isTyped &&
        plain({ action: 'discard', what: 'metric' }, text.noTarget, 'quiet')}
      {(isDiscarded || review === 'discarded') && !isLocked && plain({ action: 'reopen' }, text.reopen)}
      {keyed('u', text.undo, 'quiet')}
      <span className={css('far')}>
        <Button kind="quiet" aria-keyshortcuts="j" onClick={onNext}>
          {words.next}
          <KeyCap>J</KeyCap>
        </Button>
      </span>
    </p>
  );
}
