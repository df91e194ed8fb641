import { useMemo } from 'react';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { useUrl } from '../../lib/use-url.ts';
import { readTaskFilter } from './task-groups.ts';

/** `d` puts the tasks under their departments, and back into the order of the report. */
export function useTaskKeys(): void {
  const url = useUrl();
  const keys = useMemo<KeyMap>(() => {
    const { isByOwner } = readTaskFilter(url.search);
    return { d: () => url.go(url.here({ by: isByOwner ? null : 'owner' }), { replace: true }) };
  }, [url]);
  useKeys(keys);
}
