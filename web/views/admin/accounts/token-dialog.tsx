import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { addToken } from '../../../api/accounts.ts';
import { Button } from '../../../components/button.tsx';
import { Modal } from '../../../components/modal.tsx';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import type { Steps } from '../use-steps.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { joinClasses } from './join-classes.ts';
import { rightsOf, ScopeFields, scopeProblem, type TypedScope } from './scope-fields.tsx';
import { ShownOnce } from './shown-once.tsx';

const MOST_DAYS = 366;

/** Makes a token; what it is, is shown once. */
export function TokenDialog({
  steps,
  onClose,
}: {
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const text = useAccountsText();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [scope, setScope] = useState<TypedScope>({ role: 'viewer', organisations: null, units: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const count = Number(days);
    const isDays = Number.isInteger(count) && count >= 1 && count <= MOST_DAYS;
    const missing =
      name.trim() === '' ? text.needTokenName : isDays ? scopeProblem(scope, text) : text.needDays;
    setProblem(missing);
    if (missing !== null) return;
    const { role, organisations } = rightsOf(scope);
    await steps.start(text.tokenAdd, async () => {
      setToken((await addToken({ name: name.trim(), role, organisations, days: count })).token);
    });
  };
  return (
    <Modal title={text.tokenAdd} onClose={onClose}>
      {token !== null ? (
        <>
          <ShownOnce words={text.onceToken} secret={token} />
          <Button onClick={onClose}>{text.done}</Button>
        </>
      ) : (
        <form
          className={joinClasses('form')}
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            void save();
          }}
        >
          <p>{text.tokenHint}</p>
          <label>
            <span>{text.tokenName}</span>
            <input
              data-first=""
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <ScopeFields
            typed={scope}
            hasUnits={false}
            onType={(change) => setScope((typed) => ({ ...typed, ...change }))}
          />
          <label>
            <span>{text.days}</span>
            <input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} />
          </label>
          <DialogFoot problem={problem} steps={steps} submit={text.create} onClose={onClose} />
        </form>
      )}
    </Modal>
  );
}
