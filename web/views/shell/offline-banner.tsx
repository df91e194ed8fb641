import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './offline-banner.module.css';

const css = bindClasses(styles);

/** The service stopped answering while its figures are on screen: they stay, nothing is lost, it is tried again. */
export function OfflineBanner({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const text = useText();
  return (
    <div className={css('banner')} role="status">
      <p>{text.overview.offline}</p>
      <Button kind="text" onClick={onRetry}>
        {text.error.retry}
      </Button>
    </div>
  );
}
