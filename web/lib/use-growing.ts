import { useEffect, useState } from 'react';

/** Rows that stand on the first screen and one more. */
const FIRST = 40;
const STEP = 20;

/**
 * How many of `length` rows to draw now: the first screen at once, the others a frame at a time, so that two hundred
 * rows never keep a key press waiting.
 */
export function useGrowing(length: number): number {
  const [shown, setShown] = useState(FIRST);
  // A list that shrank grows again by steps.
  if (shown > Math.max(FIRST, length)) setShown(Math.max(FIRST, length));
  useEffect(() => {
    if (shown >= length) return undefined;
    const frame = requestAnimationFrame(() => setShown(shown + STEP));
    return () => cancelAnimationFrame(frame);
  }, [shown, length]);
  return Math.min(shown, length);
}
