import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { changeAccount, makePasswordLink, type AccountEntry } from '../../../api/accounts.ts';
import { Button } from '../../../components/button.tsx';
import { Modal } from '../../../components/modal.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { PasswordField } from '../password-field.tsx';
import type { Steps } from '../use-steps.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { joinClasses } from './join-classes.ts';
import { ShownOnce } from './shown-once.tsx';

/** By a link that works once, or typed by the administrator. */
export function PasswordDialog({
  account: { id, name, revision },
  steps,
  onClose,
}: {
  readonly account: AccountEntry;
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const text = useAccountsText();
  const [way, setWay] = useState<'link' | 'typed'>('link');
  const [password, setPassword] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (way === 'link') {
      await steps.start(text.linkMade(name), async () => setLink(await makePasswordLink(id)));
      return;
    }
    const isDone = await steps.start(text.passwordSet(name), () => changeAccount(id, { revision, password }));
    if (isDone) onClose();
  };
  return (
    <Modal title={text.passwordNamed(name)} onClose={onClose}>
      {link !== null ? (
        <>
          <ShownOnce words={text.onceLink} secret={link} />
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
          <Segmented
            legend={text.passwordNamed(name)}
            isLegendHidden
            value={way}
            options={[
              { value: 'link', label: text.byLink },
              { value: 'typed', label: text.byTyping },
            ]}
            onChange={setWay}
          />
          {way === 'link' ? (
            <p>{text.byLinkHint}</p>
          ) : (
            <PasswordField
              label={text.newPassword}
              hint={text.signsOut}
              isNew
              value={password}
              onType={setPassword}
            />
          )}
          <DialogFoot
            problem={null}
            steps={steps}
            submit={way === 'link' ? text.makeLink : text.setPassword}
            onClose={onClose}
          />
        </form>
      )}
    </Modal>
  );
}
