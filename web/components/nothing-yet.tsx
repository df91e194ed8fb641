import type { ReactNode } from 'react';
import { useText } from '../lib/i18n/use-text.ts';
import { useUrl } from '../lib/use-url.ts';
import { ButtonLink } from './button.tsx';
import { Notice } from './notice.tsx';

/** An empty store: what will be here, and the one thing to do. */
export function NothingYet(): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <Notice
      level={1}
      title={text.empty.nothing}
      actions={
        <ButtonLink kind="primary" href={href('/reports')}>
          {text.empty.import}
        </ButtonLink>
      }
    >
      {text.empty.nothingHint}
    </Notice>
  );
}
