import { useEffect } from 'react';

/** ⌘Enter or Ctrl+Enter anywhere on the page, also while typing; not in front of it, where a dialog has its own. */
export function useCommandEnter(act: (() => void) | null): void {
  useEffect(() => {
    if (act === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.repeat) return;
      if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);
}
