import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { modifierName } from '../../lib/modifier-name.ts';
import styles from './search-button.module.css';

const css = bindClasses(styles);

/** Looks like the field it opens. */
export function SearchButton({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { palette } = useText();
  return (
    <button
      type="button"
      className={css('search')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      aria-label={palette.open}
      onClick={onClick}
    >
      <Icon name="search" />
      <span className={css('word')}>{palette.open}</span>
      <kbd aria-hidden="true">{modifierName()} K</kbd>
    </button>
  );
}
