import { useCallback, useMemo, useState } from 'react';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';

/** How often J (or, below zero, K) was pressed before the report was here. */
export interface EarlyKeys {
  readonly steps: number;
  /** The review has gone as far. */
  readonly onCaughtUp: () => void;
}

const NONE: KeyMap = {};

/** Remembers J and K while a report is on its way, so that no key of a quick reader is lost. */
export function useEarlyKeys(isWaiting: boolean): EarlyKeys {
  const [steps, setSteps] = useState(0);
  const keys = useMemo<KeyMap>(
    () => (isWaiting ? { j: () => setSteps((all) => all + 1), k: () => setSteps((all) => all - 1) } : NONE),
    [isWaiting],
  );
  useKeys(keys);
  const onCaughtUp = useCallback(() => setSteps(0), []);
  return { steps, onCaughtUp };
}
