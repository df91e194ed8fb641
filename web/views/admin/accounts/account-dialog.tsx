import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { addAccount, changeAccount, type AccountEntry } from '../../../api/accounts.ts';
import { Modal } from '../../../components/modal.tsx';
import { joinClasses } from './join-classes.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import type { Steps } from '../use-steps.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { rightsOf, ScopeFields, scopeProblem, type TypedScope } from './scope-fields.tsx';

/** Makes an account, or changes what one may do. @param account null: a new one */
export function AccountDialog({
  account,
  steps,
  onClose,
}: {
  readonly account: AccountEntry | null;
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const text = useAccountsText();
  const [name, setName] = useState('');
  const [email, setEmail] = useState(account?.email ?? '');
  const [scope, setScope] = useState<TypedScope>({
    role: account?.role ?? 'viewer',
    organisations: account?.organisations ?? null,
    units: account?.owners?.join('\n') ?? null,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const typed = name.trim();
    const isMissing = account === null && typed === '';
    const missing = isMissing ? text.needName : scopeProblem(scope, text);
    setProblem(missing);
    if (missing !== null) return;
    const wish = { ...rightsOf(scope), email: email.trim() === '' ? null : email.trim() };
    const isDone =
      account === null
        ? await steps.start(text.added(typed), () => addAccount({ ...wish, name: typed }))
        : await steps.start(text.changed(account.name), () =>
            changeAccount(account.id, { ...wish, revision: account.revision }),
          );
    if (isDone) onClose();
  };
  return (
    <Modal title={account === null ? text.addTitle : text.editNamed(account.name)} onClose={onClose}>
      <form
        className={joinClasses('form')}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        {account === null && (
          <label>
            <span>{text.name}</span>
            <input
              data-first=""
              maxLength={60}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
        )}
        <ScopeFields
          typed={scope}
          hasUnits
          onType={(change) => setScope((typed) => ({ ...typed, ...change }))}
        />
        <EmailField email={email} onEmail={setEmail} />
        {account !== null && <p>{text.signsOut}</p>}
        <DialogFoot
          problem={problem}
          steps={steps}
          submit={account === null ? text.create : text.save}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}

function EmailField({
  email,
  onEmail,
}: {
  readonly email: string;
  readonly onEmail: (email: string) => void;
}): ReactNode {
  const text = useAccountsText();
  return (
    <label>
      <span>{text.email}</span>
      <input
        type="email"
        maxLength={254}
        autoComplete="off"
        value={email}
        onChange={(event) => onEmail(event.target.value)}
      />
      <small>{text.emailHint}</small>
    </label>
  );
}
