import { useEffect, useRef } from 'react';
import { isTypingKey } from '../../lib/use-keys.ts';
import { useSettings } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { GO_KEYS } from './go-keys.ts';
import type { NavEntry } from './nav-entries.ts';

/** The second key of a pair counts for so long. */
const PAIR_MS = 1500;

/** `g`, then a letter: to a page. The letter does nothing else then, whatever the page does with it. */
export function useGoKeys(entries: readonly NavEntry[]): void {
  const url = useUrl();
  const { areKeysOn } = useSettings();
  const begun = useRef<number | null>(null);
  useEffect(() => {
    if (!areKeysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isTypingKey(event)) return;
      const isSecond = begun.current !== null && event.timeStamp - begun.current <= PAIR_MS;
      begun.current = !isSecond && event.key === 'g' ? event.timeStamp : null;
      if (!isSecond && event.key !== 'g') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const entry = entries.find(({ key }) => isSecond && key === GO_KEYS[event.key]);
      if (entry !== undefined) url.go(entry.href);
    };
    // Before the keys of the page hear of it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [entries, url, areKeysOn]);
}
