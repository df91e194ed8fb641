import { useEffect, useState } from 'react';

/** Long enough for the next key, short enough not to be waited for. */
const PAUSE_MS = 350;

/** A value once nobody has changed it for a moment: what a server is asked with while somebody types. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
