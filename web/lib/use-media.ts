import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now, kept up to date: `useMedia('(max-width: 760px)')`. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
