import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '../../../components/button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import type { KeyMap } from '../../../lib/use-keys.ts';
import styles from './milestones.module.css';

const css = bindClasses(styles);

/** The steps that the state of a milestone allows; each does what its key does. */
export function MilestoneButtons({
  keys,
  isTyped,
  onGiveUp,
}: {
  readonly keys: KeyMap;
  readonly isTyped: boolean;
  /** Forgets what was typed. */
  readonly onGiveUp: () => void;
}): ReactNode {
  const { review, report } = useText();
  const { milestones: words, save, giveUp, undo } = useCheckingText();
  const keyed = (key: string, label: string, kind: ButtonKind = 'plain'): ReactNode =>
    keys[key] !== undefined && (
      <Button kind={kind} aria-keyshortcuts={key} onClick={keys[key]}>
        {label}
        <KeyCap>{key.toUpperCase()}</KeyCap>
      </Button>
    );
  return (
    <p className={css('actions')}>
      {keyed('r', review.retry, 'primary')}
      {isTyped && (
        <>
          <Button kind="primary" type="submit">
            {save}
            <KeyCap>↵</KeyCap>
          </Button>
          <Button kind="quiet" onClick={onGiveUp}>
            {giveUp}
          </Button>
        </>
      )}
      {keyed('a', words.accept, 'primary')}
      {!isTyped && keyed('e', report.review.correct)}
      {keyed('x', words.discard)}
      {keyed('o', words.reopen)}
      {keyed('u', undo, 'quiet')}
    </p>
  );
}
