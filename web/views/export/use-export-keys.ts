import { useEffect } from 'react';

/** ⌘S or Ctrl+S saves the picture, ⌘C or Ctrl+C copies it where nothing else is marked; not while typing. */
export function useExportKeys({
  save,
  copy,
}: {
  readonly save: () => void;
  readonly copy: () => void;
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        save();
      }
      const isElsewhere = event.target instanceof Element && event.target.closest('input, textarea, select');
      const isMarked = document.getSelection()?.isCollapsed === false;
      if (key !== 'c' || isElsewhere || isMarked) return;
      event.preventDefault();
      copy();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save, copy]);
}
