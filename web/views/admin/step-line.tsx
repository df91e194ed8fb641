import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';
import { ConflictNote } from './conflict-note.tsx';
import styles from './step-line.module.css';
import type { Steps } from './use-steps.ts';

const css = bindClasses(styles);

/**
 * Says what was done last and offers the way back, why it was not done, or who was faster.
 * @param onYield takes what the other one wrote in place of what was typed
 */
export function StepLine({
  steps,
  isTight = false,
  onYield,
}: {
  readonly steps: Steps;
  /** Takes no room while there is nothing to say. */
  readonly isTight?: boolean;
  readonly onYield?: () => void;
}): ReactNode {
  const text = useAdminText();
  const { outcome, undo, dismiss } = steps;
  const line = useRef<HTMLDivElement>(null);
  const hasUndo = outcome?.kind === 'done' && outcome.undo !== null;
  const hadUndo = useRef(hasUndo);
  useEffect(() => {
    // The button that was pressed is gone: the focus stays where it was.
    if (hadUndo.current && !hasUndo && document.activeElement === document.body) line.current?.focus();
    hadUndo.current = hasUndo;
  }, [hasUndo]);
  return (
    <div ref={line} tabIndex={-1} className={css('host', isTight && 'tight')}>
      <div role="status">
        {outcome?.kind === 'done' && (
          <p className={css('line')}>
            <span>{outcome.words}</span>
            {outcome.undo !== null && (
              <Button kind="quiet" onClick={() => void undo()}>
                <Icon name="undo" />
                {text.undo}
              </Button>
            )}
          </p>
        )}
      </div>
      {outcome?.kind === 'failed' && (
        <p role="alert" className={css('problem')}>
          {outcome.words}
        </p>
      )}
      {outcome?.kind === 'conflict' && (
        <ConflictNote
          conflict={outcome.conflict}
          onYield={() => {
            onYield?.();
            dismiss();
            line.current?.focus();
          }}
        />
      )}
    </div>
  );
}
