import type { ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import { useSettings } from '../lib/settings.ts';
import styles from './key-cap.module.css';

const css = bindClasses(styles);

/** The key that does the same as the button around it; gone when single keys are switched off. Readers hear `aria-keyshortcuts`. */
export function KeyCap({ children }: { readonly children: ReactNode }): ReactNode {
  const { areKeysOn } = useSettings();
  if (!areKeysOn) return null;
  return (
    <kbd className={css('key')} aria-hidden="true">
      {children}
    </kbd>
  );
}
