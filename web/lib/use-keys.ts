import { useLayoutEffect } from 'react';
import { useSettings } from './settings.ts';

export type KeyMap = Readonly<Record<string, () => void>>;

/**
 * Single-key shortcuts: never while typing, never with a modifier, off when the reader switched them off. They listen
 * from the moment the page is drawn, so that two keys in a row never meet the state before the first.
 */
export function useKeys(keys: KeyMap): void {
  const { areKeysOn } = useSettings();
  useLayoutEffect(() => {
    if (!areKeysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isTypingKey(event)) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys, areKeysOn]);
}

/** Whether a key belongs to what has the focus, to the browser, or to a key that is held down. */
export function isTypingKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, repeat, isComposing } = event;
  return ctrlKey || metaKey || altKey || repeat || isComposing || isTyping(event);
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A region that scrolls sideways keeps the arrow keys for itself, and no letters.
  const own =
    key.length > 1 ? 'input, select, textarea, dialog, [data-own-keys]' : 'input, select, textarea, dialog';
  return target.isContentEditable || target.closest(own) !== null;
}
