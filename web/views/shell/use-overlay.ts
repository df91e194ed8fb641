import { useCallback, useEffect, useMemo, useState } from 'react';
import { useKeys } from '../../lib/use-keys.ts';

export type Overlay = 'palette' | 'keys';

export interface OverlayState {
  readonly shown: Overlay | null;
  readonly show: (overlay: Overlay) => void;
  readonly close: () => void;
}

/** What lies over the page: Ctrl K or ⌘ K opens the palette from anywhere, `?` the list of keys. */
export function useOverlay(): OverlayState {
  const [shown, setShown] = useState<Overlay | null>(null);
  const close = useCallback(() => setShown(null), []);
  useKeys(
    useMemo(() => {
      const showKeys = (): void => setShown('keys');
      return { '?': showKeys, '？': showKeys };
    }, []),
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isK || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) setShown((now) => (now === 'palette' ? null : 'palette'));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return useMemo(() => ({ shown, show: setShown, close }), [shown, close]);
}
