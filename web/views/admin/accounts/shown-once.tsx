import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { copyText } from '../../../lib/copy-text.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import styles from './accounts.module.css';

const css = bindClasses(styles);

/** A secret that is shown this once, with a button that copies it. The focus goes there. */
export function ShownOnce({ words, secret }: { readonly words: string; readonly secret: string }): ReactNode {
  const text = useAccountsText();
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => button.current?.focus(), []);
  const copy = async (): Promise<void> => setSaid((await copyText(secret)) ? text.copied : text.notCopied);
  return (
    <div className={css('secret')}>
      <p>{words}</p>
      <code>{secret}</code>
      <p>
        <Button ref={button} onClick={() => void copy()}>
          {text.copy}
        </Button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
