import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';
import styles from './step-line.module.css';
import type { Steps } from './use-steps.ts';

const css = bindClasses(styles);

/** Says what was done last and offers the way back, or why it was not done. */
export function StepLine({ steps: { outcome, undo } }: { readonly steps: Steps }): ReactNode {
  const text = useAdminText();
  return (
    <div className={css('host')}>
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
    </div>
  );
}
