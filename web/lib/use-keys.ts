import { useEffect } from 'react';
import { useSettings } from './settings.ts';

export type KeyMap = Readonly<Record<string, () => void>>;

/** Single-key shortcuts: never while typing, never with a modifier, off when the reader switched them off. */
export function useKeys(keys: KeyMap): void {
  const { areKeysOn } = useSettings();
  useEffect(() => {
    if (!areKeysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys, areKeysOn]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A region that scrolls sideways keeps the arrow keys for itself.
  const own = 'input, select, textarea, dialog, [data-own-keys]';
  return target.isContentEditable || target.closest(own) !== null;
}
