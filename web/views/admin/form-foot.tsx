import type { ReactNode } from 'react';
import type { Said } from '../../../server/domain/decided.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../lib/i18n/use-definition-text.ts';
import { momentText } from '../../lib/moment-text.ts';
import type { Fields, Typed } from '../../lib/use-typed.ts';
import styles from './form-foot.module.css';
import { StepLine } from './step-line.tsx';
import type { Steps } from './use-steps.ts';

const css = bindClasses(styles);

/** The end of a form: why, save, give up what was typed, who set it last, and what became of the last step. */
export function FormFoot({
  steps,
  typed,
  said,
  reason,
  onReason,
  saveLabel,
  isMinor = false,
  children,
}: {
  readonly steps: Steps;
  readonly typed: Pick<Typed<Fields>, 'isTyped' | 'clear'>;
  readonly said: Said | null;
  /** Absent where the form asks for its own reason, or for none. */
  readonly reason?: string;
  readonly onReason?: (reason: string) => void;
  readonly saveLabel?: string;
  /** One of several forms side by side: its button is not the way on of the page. */
  readonly isMinor?: boolean;
  /** Further steps beside saving. */
  readonly children?: ReactNode;
}): ReactNode {
  const { log } = useAdminText();
  const text = useDefinitionText();
  return (
    <>
      <div className={css('foot')}>
        {reason !== undefined && (
          <label className={css('reason')}>
            <span>{text.reason}</span>
            <input value={reason} maxLength={1000} onChange={(event) => onReason?.(event.target.value)} />
          </label>
        )}
        <Button kind={isMinor ? 'plain' : 'primary'} type="submit">
          {saveLabel ?? text.save}
        </Button>
        {children}
        {typed.isTyped && (
          <span className={css('typed')}>
            {text.kept}{' '}
            <Button kind="text" onClick={typed.clear}>
              {text.giveUp}
            </Button>
          </span>
        )}
        {said !== null && !typed.isTyped && (
          <small>{text.saidBy(log.actors[said.actor] ?? said.actor, momentText(said.at))}</small>
        )}
      </div>
      <StepLine steps={steps} isTight onYield={typed.clear} />
    </>
  );
}
