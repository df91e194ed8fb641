import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import styles from '../organisations/organisations.module.css';
import { StepLine } from '../step-line.tsx';
import type { Steps } from '../use-steps.ts';

const css = bindClasses(styles);

/** What is missing or failed, the way out and the way on. */
export function DialogFoot({
  problem,
  steps,
  submit,
  onClose,
}: {
  readonly problem: string | null;
  readonly steps: Steps;
  readonly submit: string;
  readonly onClose: () => void;
}): ReactNode {
  const text = useAccountsText();
  return (
    <>
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem}
        </p>
      )}
      {problem === null && steps.outcome?.kind === 'failed' && <StepLine steps={steps} isTight />}
      <p className={css('foot')}>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button kind="primary" type="submit">
          {submit}
        </Button>
      </p>
    </>
  );
}
