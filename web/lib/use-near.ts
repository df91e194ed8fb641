import { useEffect, useState, type RefObject } from 'react';

/** Half a screen before it comes into view. */
const MARGIN = '50% 0px';

/** Whether an element is, or was, about to be seen; printing sees everything. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (isNear || current === null) return undefined;
    const come = () => setNear(true);
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: MARGIN },
    );
    watcher.observe(current);
    window.addEventListener('beforeprint', come);
    return () => {
      watcher.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  }, [element, isNear]);
  return isNear;
}
