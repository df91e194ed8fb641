import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';

/** An address nobody lives at. */
export function NotFound(): ReactNode {
  const text = useText();
  const { href } = useUrl();
  usePageTitle(text.empty.notFound);
  return (
    <Notice
      level={1}
      title={text.empty.notFound}
      actions={
        <ButtonLink kind="primary" href={href('/')}>
          {text.empty.home}
        </ButtonLink>
      }
    >
      {text.empty.notFoundHint}
    </Notice>
  );
}
