import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { accountsQuery, changeAccount, endSessions, type AccountEntry } from '../../../api/accounts.ts';
import { asProblem } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import { AccountDialog } from './account-dialog.tsx';
import styles from './accounts.module.css';
import { AccountsTable, type AccountStep } from './accounts-table.tsx';
import { PasswordDialog } from './password-dialog.tsx';

const css = bindClasses(styles);

interface Asked {
  readonly step: 'add' | 'edit' | 'password';
  readonly account: AccountEntry | null;
}

/** Every account; each step says on one line what was done. */
export function AccountsPart(): ReactNode {
  const text = useAccountsText();
  const steps = useSteps();
  const top = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data, error, refetch } = useQuery(accountsQuery());
  if (error !== null) {
    return <ProblemNotice level={2} problem={asProblem(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton shape="list" />;
  const act = (step: AccountStep, account: AccountEntry): void => {
    const { id, name, revision, isDisabled } = account;
    if (step === 'edit' || step === 'password') setAsked({ step, account });
    // The button goes with the sessions: whoever goes by keyboard stays with what was done.
    if (step === 'end') {
      void steps.start(text.ended(name), () => endSessions(id)).then(() => top.current?.focus());
    }
    if (step !== 'close') return;
    const words = isDisabled ? text.reopened(name) : text.closedDone(name);
    void steps.start(words, () => changeAccount(id, { revision, isDisabled: !isDisabled }));
  };
  const close = (): void => setAsked(null);
  return (
    <>
      <div className={css('bar')}>
        <Button kind="primary" onClick={() => setAsked({ step: 'add', account: null })}>
          {text.add}
        </Button>
      </div>
      <div ref={top} tabIndex={-1}>
        <StepLine steps={steps} />
      </div>
      <AccountsTable accounts={data} onStep={act} />
      {(asked?.step === 'add' || asked?.step === 'edit') && (
        <AccountDialog account={asked.account} steps={steps} onClose={close} />
      )}
      {asked?.step === 'password' && asked.account !== null && (
        <PasswordDialog account={asked.account} steps={steps} onClose={close} />
      )}
    </>
  );
}
