import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';

/** A page that could not be drawn, inside a shell that still works. */
export function Crashed(): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <Notice
      isAlert
      level={1}
      title={text.error.crashed}
      actions={
        <>
          <Button kind="primary" onClick={() => location.reload()}>
            {text.error.reload}
          </Button>
          <ButtonLink href={href('/')}>{text.empty.home}</ButtonLink>
        </>
      }
    >
      {text.error.crashedHint}
    </Notice>
  );
}
